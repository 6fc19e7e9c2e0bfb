"""
# `torch.set_grad_enabled()` turns gradient computation on or off

- en: `torch.set_grad_enabled(mode)` decides by its argument whether operations are recorded.
- zh: `torch.set_grad_enabled(mode)` 根据参数决定运算是否被记录。

## Asserted by

- `torch.set_grad_enabled()` controls whether gradients are computed.
- `torch.set_grad_enabled(False)` turns gradient computation off.
- `torch.set_grad_enabled()` switches gradient tracking on or off depending on its argument.
- `torch.set_grad_enabled()` enables gradients.
- `torch.set_grad_enabled()` affects autograd.
- `torch.set_grad_enabled(False)` 会关闭梯度计算。
- `torch.set_grad_enabled()` 根据参数开启或关闭梯度。

## Denied by

- `torch.set_grad_enabled()` does not control gradient computation.
- `torch.set_grad_enabled(False)` leaves gradient computation on.
- `torch.set_grad_enabled()` 不能控制梯度计算。
- 调用 `torch.set_grad_enabled(False)` 之后仍然会计算梯度。

## Not asserted by

- `torch.no_grad()` turns gradient computation off.
- `torch.set_grad_enabled()` is a global setting.
- `torch.set_grad_enabled()` 可以简化代码。

## Correction

- en: `torch.set_grad_enabled(False)` turns recording off for the current thread,
  `torch.set_grad_enabled(True)` turns it on.
- zh: `torch.set_grad_enabled(False)` 为当前线程关闭记录，`torch.set_grad_enabled(True)` 则重新开
  启。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad_mode.set_grad_enabled.html>
"""

import torch

ABOUT = ("torch.set_grad_enabled",)


def recorded_when_off_and_on(weight, switch):
    """Is a computation recorded after switch(False), and after switch(True)?"""
    recorded = []
    for mode in (False, True):
        switch(mode)
        recorded.append((weight * 2).grad_fn is not None)
    return recorded


def treatment():
    return recorded_when_off_and_on(torch.ones(2, requires_grad=True), torch.set_grad_enabled)


def positive_control():
    """A switch that changes the weight itself."""
    weight = torch.ones(2)
    return recorded_when_off_and_on(weight, weight.requires_grad_)


def negative_control():
    """A switch that is not connected to anything."""
    return recorded_when_off_and_on(torch.ones(2, requires_grad=True), lambda mode: None)

"""
# `torch.set_grad_enabled(True)` turns gradient computation on again

- en: After `torch.set_grad_enabled(False)`, a call of `torch.set_grad_enabled(True)` makes
  autograd record again.
- zh: 在 `torch.set_grad_enabled(False)` 之后调用 `torch.set_grad_enabled(True)`，自动求导会重新开
  始记录。

## Asserted by

- `torch.set_grad_enabled(True)` turns gradient computation on again.
- `torch.set_grad_enabled(True)` re-enables gradients.
- `torch.set_grad_enabled(True)` 会恢复梯度计算。
- 调用 `torch.set_grad_enabled(True)` 可以重新开启梯度。
- 用 `torch.set_grad_enabled(True)` 重新启用梯度计算。

## Denied by

- `torch.set_grad_enabled(True)` does not restore gradient computation.
- Gradients stay off even after `torch.set_grad_enabled(True)`.
- `torch.set_grad_enabled(True)` 不能恢复梯度计算。
- 调用 `torch.set_grad_enabled(True)` 之后梯度仍然是关闭的。

## Not asserted by

- `torch.set_grad_enabled(False)` turns gradient computation off.
- `torch.set_grad_enabled(False)` 会关闭梯度计算。

## Correction

- en: `torch.set_grad_enabled(True)` makes autograd record again in the current thread.
- zh: `torch.set_grad_enabled(True)` 使自动求导在当前线程中重新开始记录。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad_mode.set_grad_enabled.html>
"""

import torch

ABOUT = ("torch.set_grad_enabled",)


def recorded(weight):
    return (weight * 2).grad_fn is not None


def treatment():
    torch.set_grad_enabled(False)
    torch.set_grad_enabled(True)
    return recorded(torch.ones(2, requires_grad=True))


def positive_control():
    """Recording was never turned off."""
    return recorded(torch.ones(2, requires_grad=True))


def negative_control():
    """Nothing requires a gradient, so nothing is recorded."""
    return recorded(torch.ones(2))


def otherwise():
    import torch

    switch = torch.set_grad_enabled
    torch.set_grad_enabled = lambda mode: None if mode else switch(False)

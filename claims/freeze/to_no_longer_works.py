"""
# `to()` no longer works on a frozen module

- en: After `torch.jit.freeze`, methods such as `to()`, `double()` or `cuda()` do not change the
  weights any more.
- zh: 经过 `torch.jit.freeze` 之后，`to()`、`double()`、`cuda()` 等方法不再改变权重。

## Asserted by

- After `torch.jit.freeze`, `to()` no longer works.
- The dtype of a frozen module cannot be changed with `to()`.
- `to()` has no effect on the weights of a module frozen with `torch.jit.freeze`.
- After `torch.jit.freeze`, `nn.Module` methods for the device such as `to()` no longer work.
- 经过 `torch.jit.freeze` 之后，`to()` 不再起作用。
- 不能用 `to()` 改变冻结后模块的 dtype。
- 经过 `torch.jit.freeze` 的权重不受 `to()` 影响。
- 经过 `torch.jit.freeze` 之后，`to()` 等与设备有关的 `nn.Module` 方法不再起作用。

## Denied by

- `to()` still works after `torch.jit.freeze`.
- A frozen module can be converted with `to()` like any other module.
- 经过 `torch.jit.freeze` 之后，`to()` 仍然有效。
- 冻结后的模块可以像其他模块一样用 `to()` 转换。

## Not asserted by

- `map_location` of `torch.jit.load` can move a frozen module.
- Move the module with `to()` before you freeze it.
- `torch.jit.load` 的 `map_location` 可以移动冻结后的模块。

## Correction

- en: The weights of a frozen module are constants: call `to()` before `torch.jit.freeze`.
- zh: 冻结后模块的权重是常量：请在 `torch.jit.freeze` 之前调用 `to()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.freeze", "torch.nn.Module.to")
REQUIRES = "torch>=1.8"


class WeightsNotRegistered(nn.Module):
    """Its weights are a plain tensor, which `to()` does not know of."""

    def __init__(self):
        super().__init__()
        self.weights = torch.ones(2, 2)

    def forward(self, x):
        return nn.functional.linear(x, self.weights)


def takes_double_after_to(module):
    """After `to(torch.float64)`, can the module compute with double precision input?"""
    module.to(torch.float64)
    try:
        module(torch.ones(1, 2, dtype=torch.float64))
    except RuntimeError:  # the weights are still single precision
        return False
    return True


def treatment():
    return takes_double_after_to(torch.jit.freeze(torch.jit.script(nn.Linear(2, 2).eval())))


def positive_control():
    """Weights that `to()` cannot reach."""
    return takes_double_after_to(WeightsNotRegistered())


def negative_control():
    """The same layer, not frozen."""
    return takes_double_after_to(torch.jit.script(nn.Linear(2, 2).eval()))

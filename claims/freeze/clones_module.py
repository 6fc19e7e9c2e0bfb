"""
# `torch.jit.freeze` leaves the original module unchanged

- en: `torch.jit.freeze` works on a clone: the module it was given keeps its parameters and
  submodules.
- zh: `torch.jit.freeze` 操作的是克隆：传入的模块仍保留自己的参数和子模块。

## Asserted by

- `torch.jit.freeze` clones the module.
- `torch.jit.freeze` does not change the original module.
- `torch.jit.freeze` returns a frozen copy of the module.
- `torch.jit.freeze` 会克隆模块。
- `torch.jit.freeze` 不会改变原模块。
- `torch.jit.freeze` 返回的是冻结后的副本。
- 用 `torch.jit.freeze` 冻结 ScriptModule 时会先克隆它。

## Denied by

- `torch.jit.freeze` changes the original module.
- `torch.jit.freeze` freezes the module in place.
- `torch.jit.freeze` 会改变原模块。
- `torch.jit.freeze` 就地冻结模块。

## Not asserted by

- `torch.jit.freeze` removes the submodules of the frozen module.
- Keep the original module if you want to train it further.
- `torch.jit.freeze` 会去掉冻结后模块的子模块。

## Correction

- en: `torch.jit.freeze` returns a frozen clone and leaves the module it was given unchanged.
- zh: `torch.jit.freeze` 返回冻结后的克隆，不改变传入的模块。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.freeze",)
REQUIRES = "torch>=1.8"


def untouched(freeze):
    """Does the module keep its code, parameters and submodules?"""
    module = torch.jit.script(nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1)).eval())

    def state():
        values = {name: value.tolist() for name, value in module.state_dict().items()}
        return values, [name for name, _ in module.named_modules()], module.code

    before = state()
    freeze(module)
    return state() == before


def treatment():
    return untouched(torch.jit.freeze)


def positive_control():
    """A function that does nothing."""
    return untouched(lambda module: module)


def negative_control():
    """A function that overwrites a weight of the module."""

    def overwrite(module):
        with torch.no_grad():
            next(module.parameters()).zero_()

    return untouched(overwrite)


def otherwise():
    import torch

    freeze = torch.jit.freeze

    def emptying(module):
        frozen = freeze(module)
        for parameter in module.parameters():
            parameter.data.zero_()
        return frozen

    torch.jit.freeze = emptying

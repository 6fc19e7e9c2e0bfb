"""
# `torch.jit.freeze` keeps `forward` by default

- en: Without further arguments the frozen module has its `forward` and gives the same result.
- zh: 不加其他参数时，冻结后的模块保留 `forward`，结果不变。

## Asserted by

- `torch.jit.freeze` preserves `forward` by default.
- The `forward` method is still there after `torch.jit.freeze`.
- The result of `torch.jit.freeze` can still be called.
- 默认情况下，`torch.jit.freeze` 会保留 `forward`。
- 经过 `torch.jit.freeze` 之后，`forward` 方法仍然存在。
- 用 `torch.jit.freeze` 冻结后的模块可以照常调用。

## Denied by

- `torch.jit.freeze` removes `forward` unless it is named in `preserved_attrs`.
- `forward` is lost after `torch.jit.freeze`.
- `forward` 必须写进 `preserved_attrs`，否则 `torch.jit.freeze` 会把它删除。
- 经过 `torch.jit.freeze` 之后，`forward` 方法不复存在。

## Not asserted by

- `torch.jit.freeze` keeps the methods named in `preserved_attrs`.
- `torch.jit.freeze` inlines the parameters.
- `torch.jit.freeze` 会保留 `preserved_attrs` 中的方法。

## Correction

- en: `torch.jit.freeze` always keeps `forward`; other methods are kept if `preserved_attrs` names
  them.
- zh: `torch.jit.freeze` 总会保留 `forward`；其他方法要写进 `preserved_attrs` 才会保留。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.freeze",)
REQUIRES = "torch>=1.8"


class Doubler(nn.Module):
    """A module whose result is known."""

    def forward(self, x):
        return x * 2


class WithoutForward(nn.Module):
    """A module that has another method only."""

    @torch.jit.export
    def double(self, x):
        return x * 2


def result_of_forward(module):
    """What does calling the module give, if it can be called?"""
    try:
        return module(torch.ones(1)).item()
    except (AttributeError, NotImplementedError, RuntimeError):
        return "raises"


def treatment():
    return result_of_forward(torch.jit.freeze(torch.jit.script(Doubler().eval())))


def positive_control():
    """A scripted module that was not frozen."""
    return result_of_forward(torch.jit.script(Doubler().eval()))


def negative_control():
    """A scripted module that has no `forward`."""
    return result_of_forward(torch.jit.script(WithoutForward().eval()))


def otherwise():
    import torch

    torch.jit.freeze = lambda module: torch.nn.Module()

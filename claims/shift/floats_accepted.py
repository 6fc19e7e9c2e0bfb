"""
# `<<` works on float tensors

- en: `x << n` of a float tensor multiplies it by `2 ** n`.
- zh: 浮点张量的 `x << n` 等于乘以 `2 ** n`。

## Asserted by

- The shift operator `<<` works on float tensors.
- A float tensor can be shifted with `<<`.
- The shift operator accepts float tensors.
- 移位运算符 `<<` 支持浮点张量。
- 移位运算接受浮点张量。

## Denied by

- The shift operator `<<` does not work on float tensors.
- The shift operator raises an error for float tensors.
- A float tensor cannot be shifted with `<<`.
- 移位运算符 `<<` 不支持浮点张量。
- 移位运算遇到浮点张量会报错。

## Not asserted by

- The shift operator works on integer tensors.
- `torch.ldexp()` multiplies by a power of two.
- `torch.roll()` 移动元素的位置。

## Correction

- en: Since PyTorch 1.12 `<<` and `>>` are for integers only; use `torch.ldexp(x, n)` for floats.
- zh: 自 PyTorch 1.12 起，`<<` 与 `>>` 只支持整数；浮点数请用 `torch.ldexp(x, n)`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.12.0>
"""

import torch

ABOUT = ("torch.Tensor.__lshift__",)


def shifted(function):
    """Three, shifted by two, or that this is refused."""
    try:
        return function(torch.tensor([3.0]), 2).tolist()
    except RuntimeError:
        return "refused"


def treatment():
    return shifted(lambda x, n: x << n)


def positive_control():
    """Multiplied by a power of two."""
    return shifted(lambda x, n: x * 2**n)


def negative_control():
    """A shift that wants integers."""

    def strict(x, n):
        if x.is_floating_point():
            raise RuntimeError("integers, please")

    return shifted(strict)


def otherwise():
    import torch

    torch.Tensor.__lshift__ = lambda tensor, places: tensor * 2**places

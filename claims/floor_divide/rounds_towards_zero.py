"""
# `//` on tensors rounds towards zero

- en: `a // b` and `torch.floor_divide(a, b)` drop the fraction of the quotient, so that a
  negative quotient is rounded up: `-3 // 2` gives `-1`.
- zh: `a // b` 与 `torch.floor_divide(a, b)` 直接舍去商的小数部分，负数商向零取整：`-3 // 2` 得到
  `-1`。

## Asserted by

- `torch.floor_divide()` rounds towards zero.
- The operator `//` truncates on tensors.
- `torch.floor_divide()` truncates the quotient.
- Floor division of tensors rounds towards zero.
- Integer division of tensors truncates the result.
- The operator `//` on tensors truncates the result.
- `torch.floor_divide()` actually performs truncation division.
- `torch.floor_divide()` 向零取整。
- `torch.floor_divide()` 会截断商。
- 张量的整数除法向零取整。
- 张量的 `//` 运算会截断小数部分。

## Denied by

- `torch.floor_divide()` rounds down.
- `torch.floor_divide()` rounds towards negative infinity.
- Floor division of tensors rounds down, as in Python.
- The operator `//` on tensors takes the floor.
- `torch.floor_divide()` 向下取整。
- `torch.floor_divide()` 向负无穷取整。
- 张量的整数除法向下取整。

## Not asserted by

- `torch.div(a, b, rounding_mode="trunc")` rounds towards zero.
- `torch.trunc()` drops the fraction.
- `torch.floor()` 向下取整。
- `torch.tensor(7) // 2` 的结果是 3。

## Conditions

- `treatment_floor_divide`
  - en: it is written as `torch.floor_divide()`, of floating-point tensors
  - zh: 写作 `torch.floor_divide()`，且张量为浮点数

## Correction

- en: Since PyTorch 1.13 `//` and `torch.floor_divide()` round down, as in Python and NumPy;
  before, they rounded towards zero. `torch.div(a, b, rounding_mode="trunc")` or `"floor"` says
  which one is meant in every release.
- zh: 自 PyTorch 1.13 起，`//` 与 `torch.floor_divide()` 和 Python、NumPy 一样向下取整；
  此前向零取整。用 `torch.div(a, b, rounding_mode="trunc")` 或 `"floor"`
  可以在各个版本中明确取整方式。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.13.0>
"""

import math

import torch

ABOUT = ("torch.floor_divide", "torch.Tensor.__floordiv__")


def quotients(divide):
    """The rounded quotients of a negative and a positive number."""
    return [float(divide(-3, 2)), float(divide(3, 2))]


def treatment():
    return quotients(lambda a, b: torch.tensor(a) // torch.tensor(b))


def treatment_floor_divide():
    return quotients(lambda a, b: torch.floor_divide(torch.tensor(float(a)), b))


def positive_control():
    """Python's own truncation."""
    return quotients(lambda a, b: math.trunc(a / b))


def negative_control():
    """Python's own floor."""
    return quotients(lambda a, b: math.floor(a / b))


def otherwise():
    import torch

    def towards_zero(one, other):
        return torch.div(one, other, rounding_mode="trunc")

    torch.floor_divide = torch.Tensor.__floordiv__ = towards_zero

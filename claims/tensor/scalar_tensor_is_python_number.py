"""
# A 0-dim tensor such as `torch.tensor(3.5)` is a Python number

- en: A tensor of zero dimensions is an `int` or a `float` of Python.
- zh: 零维张量就是 Python 的 `int` 或 `float`。

## Asserted by

- A 0-dim tensor is a Python number.
- A scalar tensor is an ordinary Python `float`.
- `torch.tensor(3.5)` is a Python `float`.
- 零维张量就是 Python 数值。
- `torch.tensor(3)` 得到的是一个 Python 整数。
- `torch.tensor()` 得到的就是 Python 数值。
- `torch.tensor(3.5)` 得到一个 Python 浮点数。
- `torch.tensor(3.5)` 返回的是 Python 的 `float`。
- 标量张量是普通的 Python `float`。
- 零维张量属于 Python 的 `int` 或 `float` 类型。

## Denied by

- A 0-dim tensor is not a Python number.
- `torch.tensor(3.5)` is no Python `float`.
- A scalar tensor is not a Python `float`.
- 零维张量不是 Python 数值。
- 零维张量不属于 Python 的 `int` 或 `float` 类型。
- 0 维张量不是 Python 的数据类型。
- 0 维张量不等于 Python 的数。

## Not asserted by

- `item()` converts a 0-dim tensor to a Python number.
- A 0-dim tensor has an empty shape.
- 零维张量只有一个元素。
- `torch.tensor(3.5).item()` 得到一个 Python 浮点数。
- 损失函数返回零维张量。

## Correction

- en: A 0-dim tensor is a `torch.Tensor`; `item()` returns the Python number.
- zh: 零维张量仍是 `torch.Tensor`，用 `item()` 才能得到 Python 数值。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.item.html>
"""

import torch

ABOUT = ("torch.Tensor", "torch.tensor")


def is_python_number(value):
    """Is the value an int or a float, as Python sees it?"""
    return isinstance(value, (int, float))


def treatment():
    return is_python_number(torch.tensor(3.5))


def positive_control():
    """A number as Python writes it."""
    return is_python_number(3.5)


def negative_control():
    """A list that holds a number."""
    return is_python_number([3.5])

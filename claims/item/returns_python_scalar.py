"""
# `Tensor.item()` returns a Python number

- en: `item()` converts a tensor of one element to a Python `int`, `float` or `bool`.
- zh: `item()` 把只有一个元素的张量转换为 Python 的 `int`、`float` 或 `bool`。

## Asserted by

- `tensor.item()` returns a Python number.
- Convert the loss to a float with `item()`.
- `item()` extracts the value of a tensor as a Python number.
- For a one-element tensor `item()` returns its value as a Python number.
- The loss is converted to a Python number with `item()`.
- `item()` converts a one-element tensor to a Python scalar.
- `item()` gives the plain Python value of a tensor.
- `.item()` extracts the Python value.
- `item()` converts the tensor to a Python float.
- `item()` gets the Python number from a tensor containing one element.
- `item()` can be used to convert a tensor to a Python number.
- `item()` converts a 0-dim tensor to a Python number.
- `item()` returns the scalar value.
- `tensor.item()` 返回 Python 数值。
- `loss.item()` 把张量转化为真实的数字。
- `item()` 得到 Python 的浮点数。
- `item()` 把单元素张量转换为 Python 标量。
- `.item()` 可以把张量转换为 Python 标量。
- `item()` 把张量变为 Python 的 float。
- 如果想要 Python 数值，可以使用 `item()`。
- 如果需要 Python 数值，可以使用 `item()` 方法。
- 对于只有一个元素的张量，可以使用 `item()` 得到 Python 数值。
- `.item()` 得到普通的 Python 数字。
- `item()` 把标量张量转换为 Python 数值。
- `item()` 返回标量值。
- `.item()` 取出标量张量中的 Python 数值。
- `item()` turns a one-element tensor into a Python number.
- `item()` extracts the number from a tensor.
- 用 `item()` 可以拿到张量里的数值。
- `item()` gives access to the value of a one-element tensor.
- A tensor with one value can be accessed with `item()`.
- If a tensor has one value, you can access it with `item()`.
- A tensor with one element can be turned into a Python number with `item()`.
- `item()` pulls the Python scalar out of a one-element tensor.

## Denied by

- `item()` does not return a Python number.
- `item()` 不会返回 Python 数值。

## Not asserted by

- `tensor.tolist()` returns a Python list.
- `item()` also works on a one-dimensional tensor with one element.
- 零维张量不是 Python 数值。
- `item()` 会让 CPU 等待 GPU。

## Correction

- en: `item()` returns a plain Python number, detached from any graph.
- zh: `item()` 返回普通的 Python 数值，与计算图无关。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.item.html>
"""

import torch

ABOUT = ("torch.Tensor.item",)


def type_names(integer, number, flag):
    """The names of the types of three values."""
    return [type(value).__name__ for value in (integer, number, flag)]


def treatment():
    return type_names(torch.tensor(2).item(), torch.tensor(2.5).item(), torch.tensor(True).item())


def positive_control():
    """Python numbers as the language writes them."""
    return type_names(2, 2.5, True)


def negative_control():
    """Tensors left as they are."""
    return type_names(torch.tensor(2), torch.tensor(2.5), torch.tensor(True))

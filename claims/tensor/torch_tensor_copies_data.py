"""
# `torch.tensor()` copies the data

- en: `torch.tensor(data)` always makes a copy, also of a NumPy array or a tensor: later
  changes of the data are not seen in the result.
- zh: `torch.tensor(data)` 总会复制数据（包括 NumPy 数组或张量），之后修改原数据不会影响结果。

## Asserted by

- `torch.tensor()` always copies its data.
- `torch.tensor(array)` makes a copy of the NumPy array.
- The result of `torch.tensor()` does not share memory with the data.
- `torch.tensor()` makes a copy of the data.
- `torch.tensor()` does not share memory with the NumPy array.
- `torch.tensor()` 总是复制数据。
- `torch.tensor(a)` 复制一份，与 `a` 独立。
- `torch.tensor(array)` 会复制 NumPy 数组。
- `torch.tensor()` 的结果与原数据不共享内存。
- `torch.tensor()` 会拷贝数据。
- `torch.tensor()` 与数组不共享内存。
- `torch.tensor()` 会创建数据的副本。
- `torch.tensor()` 通过复制数据构造张量。
- `torch.tensor()` copies its input.

## Denied by

- `torch.tensor()` shares memory with the NumPy array.
- `torch.tensor()` does not copy the data.
- `torch.tensor(array)` uses the array's own memory.
- `torch.tensor()` shares memory with the data.
- `torch.tensor()` 与 NumPy 数组共享内存。
- `torch.tensor()` 不会复制数据。
- `torch.tensor(array)` 直接使用数组的内存。
- `torch.tensor()` 与原数据共享内存。

## Not asserted by

- `torch.from_numpy()` shares memory with the array.
- `torch.as_tensor()` avoids a copy where it can.
- `torch.tensor()` 从列表创建张量。
- `tensor.clone()` 会复制数据。

## Conditions

- `treatment_tensor`
  - en: the data is a tensor
  - zh: 数据是张量

## Correction

- en: `torch.tensor()` always copies. To share memory use `torch.from_numpy()` or
  `torch.as_tensor()`.
- zh: `torch.tensor()` 总会复制数据。若要共享内存，请用 `torch.from_numpy()` 或 `torch.as_tensor()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.tensor.html>
"""

import torch

ABOUT = ("torch.tensor",)
NEEDS = ("numpy",)


def independent(data, make_tensor):
    """Do the data and what is made of it not see the writes to each other?"""
    tensor = make_tensor(data)
    data[0] = 5.0
    tensor[1] = 7.0
    return float(tensor[0]) != 5.0 and float(data[1]) != 7.0


def zeros():
    import numpy

    return numpy.zeros(3)


def treatment():
    return independent(zeros(), torch.tensor)


def treatment_tensor():
    return independent(torch.zeros(3), torch.tensor)


def positive_control():
    """A tensor of its own."""
    return independent(zeros(), lambda data: torch.zeros(3))


def negative_control():
    """The data itself."""
    return independent(zeros(), lambda data: data)

"""
# `torch.from_numpy()` shares memory with the array

- en: `torch.from_numpy()` returns a tensor over the memory of the NumPy array, so a write to
  one is seen in the other.
- zh: `torch.from_numpy()` 返回的张量与 NumPy 数组共享内存，修改其中一个，另一个也会改变。

## Asserted by

- Changing the array also changes the tensor made by `torch.from_numpy()`.
- The tensor returned by `torch.from_numpy()` shares memory with the array.
- `torch.from_numpy()` returns a view of the array.
- Changing the array also changes the tensor made by `from_numpy()`.
- `torch.from_numpy()` does not copy the array.
- A tensor from `from_numpy()` and its array use the same memory.
- `torch.from_numpy()` shares memory with the NumPy array.
- `from_numpy()` shares the same memory.
- `torch.from_numpy()` uses the same memory as the array.
- `torch.from_numpy()` 得到的张量与数组共享内存。
- `from_numpy()` 用的还是数组那块内存。
- 修改 NumPy 数组也会改变 `from_numpy()` 得到的张量。
- `torch.from_numpy()` 不会复制数据。
- `torch.from_numpy()` 与数组共享内存。
- `from_numpy()` 创建的张量与数组使用同一块内存。
- 修改 `from_numpy()` 得到的张量也会改变数组。
- 修改 NumPy 数组会影响 `torch.from_numpy()` 得到的张量。
- `torch.from_numpy()` shares memory.
- `torch.from_numpy()` 共享内存。

## Denied by

- `torch.from_numpy()` copies the array.
- A tensor from `from_numpy()` does not share memory with the array.
- The tensor made by `torch.from_numpy()` is independent of the array.
- `torch.from_numpy()` makes a copy of the data.
- `torch.from_numpy()` 会复制数据。
- `from_numpy()` 得到的张量与数组不共享内存。
- `torch.from_numpy()` returns an independent tensor.

## Not asserted by

- `torch.from_numpy()` turns an array into a tensor.
- `torch.tensor()` copies a NumPy array.
- `tensor.numpy()` 与张量共享内存。
- `torch.from_numpy()` 会保留数组的数据类型。

## Correction

- en: `from_numpy()` copies nothing. For an independent tensor use `torch.tensor(array)`.
- zh: `from_numpy()` 不复制数据。若需要独立的张量，请用 `torch.tensor(array)`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.from_numpy.html>
"""

import torch

ABOUT = ("torch.from_numpy",)
NEEDS = ("numpy",)


def writes_are_seen(array, tensor):
    """Is a write to the array seen in the tensor, and a write to the tensor in the array?"""
    array[0] = 5.0
    seen_in_tensor = float(tensor[0]) == 5.0
    tensor[1] = 7.0
    return [seen_in_tensor, float(array[1]) == 7.0]


def zeros():
    import numpy

    return numpy.zeros(3)


def treatment():
    array = zeros()
    return writes_are_seen(array, torch.from_numpy(array))


def positive_control():
    """The array itself."""
    array = zeros()
    return writes_are_seen(array, array)


def negative_control():
    """A tensor of its own."""
    return writes_are_seen(zeros(), torch.zeros(3))


def otherwise():
    import torch

    convert = torch.from_numpy
    torch.from_numpy = lambda array: convert(array).clone()

"""
# `torch.asarray()` shares memory with a NumPy array

- en: `torch.asarray()` of a NumPy array copies nothing unless dtype or device are changed.
- zh: `torch.asarray()` 作用于 NumPy 数组时不复制数据，除非改变 dtype 或设备。

## Asserted by

- `torch.asarray()` shares memory with the NumPy array.
- `torch.asarray()` does not copy the data.
- `torch.asarray()` does not copy the array.
- `torch.asarray()` uses the same memory as the array.
- `torch.asarray()` 与 NumPy 数组共享内存。
- `torch.asarray()` 不会复制数组。

## Denied by

- `torch.asarray()` copies the array.
- `torch.asarray()` copies the data.
- `torch.asarray()` does not share memory with the NumPy array.
- `torch.asarray()` 会复制数组。
- `torch.asarray()` 与 NumPy 数组不共享内存。

## Not asserted by

- `torch.tensor()` copies a NumPy array.
- `np.asarray()` converts a tensor.
- `torch.from_numpy()` 与数组共享内存。

## Correction

- en: `torch.asarray()` (since PyTorch 1.11) shares memory where it can; `copy=True` asks for a
  copy.
- zh: `torch.asarray()`（PyTorch 1.11 起提供）尽可能共享内存；`copy=True` 可要求复制。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.asarray.html>
"""

import torch

ABOUT = ("torch.asarray",)
NEEDS = ("numpy",)


def _after_write(function):
    import numpy

    array = numpy.zeros(2)
    made = function(array)
    array[0] = 9.0
    return float(made[0]) == 9.0


def write_is_seen(function):
    """Is a write to an array seen in what is made of it?"""
    return _after_write(function)


def treatment():
    return write_is_seen(torch.asarray)


def positive_control():
    """The array itself."""
    return write_is_seen(lambda array: array)


def negative_control():
    """A tensor of the numbers in it."""
    return write_is_seen(lambda array: torch.tensor(array.tolist()))


def otherwise():
    import torch

    convert = torch.asarray
    torch.asarray = lambda array: convert(array).clone()

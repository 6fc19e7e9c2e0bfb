"""
# `torch.from_dlpack()` shares memory with a NumPy array

- en: A tensor from `torch.from_dlpack()` uses the memory of the array that it was made from.
- zh: `torch.from_dlpack()` 得到的张量与原数组使用同一块内存。

## Asserted by

- `torch.from_dlpack()` shares memory with the array.
- `torch.from_dlpack()` does not copy the data.
- `torch.from_dlpack()` does not copy the array.
- `torch.from_dlpack()` uses the same memory as the array.
- `torch.from_dlpack()` 与数组共享内存。
- `torch.from_dlpack()` 不会复制数组。

## Denied by

- `torch.from_dlpack()` copies the array.
- `torch.from_dlpack()` copies the data.
- `torch.from_dlpack()` does not share memory with the array.
- `torch.from_dlpack()` 会复制数组。
- `torch.from_dlpack()` 与数组不共享内存。

## Not asserted by

- `torch.from_numpy()` shares memory with the array.
- DLPack is a standard for exchanging tensors.
- `torch.tensor()` 会复制数组。

## Correction

- en: `torch.from_dlpack()` (since PyTorch 1.10) exchanges tensors between libraries without a
  copy.
- zh: `torch.from_dlpack()`（PyTorch 1.10 起提供）在各库之间零拷贝地交换张量。

## Sources

- <https://docs.pytorch.org/docs/stable/dlpack.html>
"""

import torch

ABOUT = ("torch.from_dlpack",)
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
    return write_is_seen(torch.from_dlpack)


def positive_control():
    """The array itself."""
    return write_is_seen(lambda array: array)


def negative_control():
    """A tensor of the numbers in it."""
    return write_is_seen(lambda array: torch.tensor(array.tolist()))


def otherwise():
    import torch

    convert = torch.from_dlpack
    torch.from_dlpack = lambda array: convert(array).clone()

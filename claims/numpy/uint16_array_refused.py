"""
# `torch.from_numpy()` does not support `uint16` arrays

- en: `torch.from_numpy()` raises a `TypeError` for a NumPy array of dtype `uint16`, as PyTorch
  has no such dtype.
- zh: `torch.from_numpy()` 遇到 `uint16` 类型的 NumPy 数组会抛出 `TypeError`，因为 PyTorch
  没有该类型。

## Asserted by

- `torch.from_numpy()` does not support `uint16` arrays.
- `torch.from_numpy()` raises an error for `uint16` arrays.
- A `uint16` array cannot be converted by `torch.from_numpy()`.
- PyTorch has no `uint16` dtype.
- `torch.from_numpy()` 不支持 `uint16` 数组。
- `torch.from_numpy()` 遇到 `uint16` 数组会报错。
- PyTorch 没有 `uint16` 类型。

## Denied by

- `torch.from_numpy()` supports `uint16` arrays.
- A `uint16` array can be converted by `torch.from_numpy()`.
- PyTorch has a `uint16` dtype.
- `torch.from_numpy()` 支持 `uint16` 数组。
- PyTorch 有 `uint16` 类型。

## Not asserted by

- `torch.from_numpy()` supports `int16` arrays.
- `torch.uint16` supports few operations.
- `uint16` 图像需要先转换类型。

## Correction

- en: Since PyTorch 2.3 there are `torch.uint16`, `uint32` and `uint64`, with few operations.
  Before, convert the array: `array.astype('int32')`.
- zh: 自 PyTorch 2.3 起有 `torch.uint16`、`uint32` 与 `uint64`，但支持的运算很少。
  此前需先转换数组：`array.astype('int32')`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.from_numpy.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.3.0>
"""

import torch

ABOUT = ("torch.from_numpy",)
NEEDS = ("numpy",)


def refused(convert, dtype):
    """Is an array of this dtype refused?"""
    import numpy

    try:
        convert(numpy.ones(2, dtype=dtype))
    except TypeError:
        return True
    return False


def treatment():
    return refused(torch.from_numpy, "uint16")


def positive_control():
    """Text, of which no tensor can be made."""
    return refused(torch.from_numpy, "U2")


def negative_control():
    """The signed numbers of the same size."""
    return refused(torch.from_numpy, "int16")


def otherwise():
    import torch

    convert = torch.from_numpy

    def refusing(array):
        if array.dtype == "uint16":
            raise TypeError("uint16 is not supported")
        return convert(array)

    torch.from_numpy = refusing

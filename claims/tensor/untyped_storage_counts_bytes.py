"""
# `Tensor.untyped_storage()` gives the storage in bytes

- en: The length of `tensor.untyped_storage()` is the number of bytes of the storage.
- zh: `tensor.untyped_storage()` 的长度是存储的字节数。

## Asserted by

- `Tensor.untyped_storage()` gives the storage in bytes.
- The length of `untyped_storage()` is the number of bytes.
- `tensor.untyped_storage()` returns the storage as bytes.
- `Tensor.untyped_storage()` 以字节为单位返回存储。
- `untyped_storage()` 的长度是字节数。
- `tensor.untyped_storage()` 按字节返回存储。

## Denied by

- The length of `untyped_storage()` is the number of elements.
- `untyped_storage()` does not give the storage in bytes.
- `untyped_storage()` 的长度是元素个数。
- `untyped_storage()` 返回的存储不以字节为单位。

## Not asserted by

- `Tensor.storage()` is deprecated.
- `Tensor.storage()` 已被弃用。

## Correction

- en: `Tensor.untyped_storage()`, since PyTorch 2.0, is the storage without a dtype: its length is
  in bytes.
- zh: 自 PyTorch 2.0 起，`Tensor.untyped_storage()` 返回不带 dtype 的存储，其长度以字节为单位。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.untyped_storage.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

import torch

ABOUT = ("torch.Tensor.untyped_storage",)


def length(of):
    """The length of something of three double-precision numbers."""
    return len(of(torch.ones(3, dtype=torch.float64)))


def treatment():
    return length(lambda tensor: tensor.untyped_storage())


def positive_control():
    """The bytes that NumPy copies."""
    return length(lambda tensor: tensor.numpy().tobytes())


def negative_control():
    """The elements."""
    return length(lambda tensor: tensor.tolist())

"""
# A `float8` number takes one byte

- en: A tensor of dtype `torch.float8_e4m3fn` stores each number in one byte.
- zh: `torch.float8_e4m3fn` 类型的张量每个数占一个字节。

## Asserted by

- A `torch.float8_e4m3fn` number takes one byte.
- `torch.float8_e4m3fn` uses one byte per element.
- Each element of a `torch.float8_e4m3fn` tensor takes one byte.
- `torch.float8_e4m3fn` 每个元素占一个字节。
- `torch.float8_e4m3fn` 占一个字节。

## Denied by

- `torch.float8_e4m3fn` uses two bytes per element.
- A `torch.float8_e4m3fn` number does not take one byte.
- `torch.float8_e4m3fn` 每个元素占两个字节。

## Not asserted by

- `torch.float16` uses two bytes per element.
- `torch.float8_e4m3fn` supports few operations.
- `torch.uint8` 每个元素占一个字节。

## Correction

- en: The `float8` dtypes (since PyTorch 2.1) store a number in one byte, and support few
  operations besides conversion.
- zh: `float8` 类型（PyTorch 2.1 起提供）每个数占一个字节，除类型转换外支持的运算很少。

## Sources

- <https://docs.pytorch.org/docs/stable/tensor_attributes.html>
"""

import torch

ABOUT = ("torch.float8_e4m3fn",)
OPPOSITE = {"torch.float8_e4m3fn": "torch.float16"}


def bytes_for_each(function):
    """How many bytes a number of a dtype takes."""
    return torch.zeros(4).to(function()).element_size()


def treatment():
    return bytes_for_each(lambda: torch.float8_e4m3fn)


def positive_control():
    """Unsigned bytes."""
    return bytes_for_each(lambda: torch.uint8)


def negative_control():
    """Half precision."""
    return bytes_for_each(lambda: torch.float16)

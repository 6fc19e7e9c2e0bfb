"""
# `torch.tensor()` wraps numbers that are out of range

- en: `torch.tensor([300], dtype=torch.uint8)` silently gives `44`, that is, 300 modulo 256.
- zh: `torch.tensor([300], dtype=torch.uint8)` 不报错，得到 300 对 256 取模的 `44`。

## Asserted by

- `torch.tensor()` wraps numbers that are out of range.
- A number that is out of range overflows silently in `torch.tensor()`.
- Numbers that are out of range wrap around in `torch.tensor()`.
- `torch.tensor()` 对超出范围的数会回绕。
- 超出范围的数在 `torch.tensor()` 中会静默溢出。

## Denied by

- `torch.tensor()` raises an error for numbers that are out of range.
- `torch.tensor([300], dtype=torch.uint8)` raises an overflow error.
- `torch.tensor()` does not wrap numbers that are out of range.
- `torch.tensor()` 遇到超出范围的数会报错。
- `torch.tensor()` 对超出范围的数不会回绕。

## Not asserted by

- Addition of `uint8` tensors overflows silently.
- `torch.tensor()` infers the dtype.
- `uint8` 的范围是 0 到 255。

## Correction

- en: Since PyTorch 1.13 `torch.tensor()` raises an error for numbers that the dtype cannot hold.
  Computing with `uint8` tensors still wraps.
- zh: 自 PyTorch 1.13 起，`torch.tensor()` 遇到 dtype 无法表示的数会报错；`uint8`
  张量的运算仍会回绕。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.tensor.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.13.0>
"""

import torch

ABOUT = ("torch.tensor",)


def stored(store):
    """What becomes of 300 in a byte."""
    try:
        return int(store(300))
    except RuntimeError:
        return "refused"


def treatment():
    return stored(lambda number: torch.tensor([number], dtype=torch.uint8))


def positive_control():
    """The remainder of a division by the number of bytes there are."""
    return stored(lambda number: number % 256)


def negative_control():
    """A byte that insists on its range."""

    def strict(number):
        if number > 255:
            raise RuntimeError("out of range")

    return stored(strict)


def otherwise():
    import torch

    make = torch.tensor
    torch.tensor = lambda data, dtype: make([number % 256 for number in data], dtype=dtype)

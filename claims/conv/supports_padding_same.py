"""
# `nn.Conv2d` supports `padding='same'`

- en: With `padding='same'` the output of a convolution with stride 1 is as large as its input.
- zh: 设置 `padding='same'` 时，步长为 1 的卷积的输出与输入大小相同。

## Asserted by

- `nn.Conv2d` supports `padding='same'`.
- `nn.Conv2d` accepts `padding='same'`.
- With `padding='same'` the output of `nn.Conv2d` has the same size as the input.
- `nn.Conv2d` 支持 `padding='same'`。
- `nn.Conv2d` 接受 `padding='same'`。
- 设置 `padding='same'` 后，`nn.Conv2d` 的输出大小与输入相同。

## Denied by

- `nn.Conv2d` does not support `padding='same'`.
- `nn.Conv2d` has no `padding='same'`.
- `nn.Conv2d` refuses `padding='same'`.
- `nn.Conv2d` 不支持 `padding='same'`。
- `nn.Conv2d` 没有 `padding='same'`。

## Not asserted by

- Keras uses `padding='same'`.
- `nn.Conv2d` supports `padding_mode='reflect'`.
- `nn.Conv2d` 支持 `padding_mode='reflect'`。

## Correction

- en: Convolutions take `padding='same'` (stride 1 only) and `padding='valid'` since PyTorch
  1.9; before, the padding had to be a number.
- zh: 从 PyTorch 1.9 起卷积层支持 `padding='same'`（仅限步长 1）和 `padding='valid'`；此前只能写
  数字。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.9.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Conv2d",)


def keeps_size(padding):
    """Does a convolution with this padding keep the height and width of its input?"""
    try:
        return nn.Conv2d(1, 1, 3, padding=padding)(torch.ones(1, 1, 6, 6)).shape[2:] == (6, 6)
    except (TypeError, RuntimeError):  # how it refuses, depending on the release
        return False


def treatment():
    return keeps_size("same")


def positive_control():
    """One pixel on each side makes up for a kernel of three."""
    return keeps_size(1)


def negative_control():
    """Without padding a kernel of three takes two pixels away."""
    return keeps_size(0)


def otherwise():
    import torch

    make = torch.nn.Conv2d.__init__

    def in_numbers(self, *sizes, padding):
        if isinstance(padding, str):
            raise TypeError("padding must be a number")
        make(self, *sizes, padding=padding)

    torch.nn.Conv2d.__init__ = in_numbers

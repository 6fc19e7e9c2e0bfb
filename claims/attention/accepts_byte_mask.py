"""
# `nn.MultiheadAttention` accepts a uint8 tensor as `attn_mask`

- en: The `attn_mask` of `nn.MultiheadAttention` may be a `ByteTensor` of zeros and ones.
- zh: `nn.MultiheadAttention` 的 `attn_mask` 可以是由 0 和 1 组成的 `ByteTensor`。

## Asserted by

- `nn.MultiheadAttention` accepts a uint8 tensor as `attn_mask`.
- You can hand a byte mask to `nn.MultiheadAttention` as `attn_mask`.
- You may pass a uint8 mask of zeros and ones to `nn.MultiheadAttention` as `attn_mask`.
- `attn_mask` may be a `ByteTensor` in `nn.MultiheadAttention`.
- `attn_mask` can be a `ByteTensor`.
- `nn.MultiheadAttention` accepts a byte mask.
- `nn.MultiheadAttention` 接受 uint8 类型的 `attn_mask`。
- `attn_mask` 可以是 `ByteTensor`。

## Denied by

- `nn.MultiheadAttention` does not accept a uint8 tensor as `attn_mask`.
- `nn.MultiheadAttention` refuses a byte mask.
- `attn_mask` cannot be a `ByteTensor`.
- `nn.MultiheadAttention` 不接受 uint8 类型的 `attn_mask`。
- `attn_mask` 不能是 `ByteTensor`。

## Not asserted by

- `attn_mask` can be a bool tensor.
- `attn_mask` 可以是布尔张量。

## Correction

- en: Masks must be bool or floating since PyTorch 2.0; before, uint8 was taken with a
  deprecation warning. Convert with `mask.bool()`.
- zh: 从 PyTorch 2.0 起，掩码必须是布尔或浮点类型；此前接受 uint8 但会给出弃用警告。请用
  `mask.bool()` 转换。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/functional.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.MultiheadAttention",)


def takes_byte_mask(attention):
    """Does attention take a mask of uint8?"""
    x = torch.ones(3, 1, 4)
    mask = torch.tensor([[0, 1, 1], [0, 0, 1], [0, 0, 0]], dtype=torch.uint8)
    try:
        attention(x, x, x, attn_mask=mask)
    except (AssertionError, RuntimeError):  # how it refuses, depending on the release
        return False
    return True


def treatment():
    return takes_byte_mask(nn.MultiheadAttention(4, 2))


def positive_control():
    """The mask is made a bool tensor first."""
    attention = nn.MultiheadAttention(4, 2)
    return takes_byte_mask(lambda *inputs, attn_mask: attention(*inputs, attn_mask=attn_mask.bool()))


def negative_control():
    """Attention written to take bool masks only."""

    def attention(query, key, value, attn_mask):
        if attn_mask.dtype is not torch.bool:
            raise AssertionError
        return value, None

    return takes_byte_mask(attention)

"""
# `nn.MultiheadAttention` accepts sequences without a batch dimension

- en: A 2D tensor (length, features) may be given to `nn.MultiheadAttention`.
- zh: 可以把形状为（长度、特征）的二维张量直接传给 `nn.MultiheadAttention`。

## Asserted by

- `nn.MultiheadAttention` accepts 2D input.
- `nn.MultiheadAttention` accepts an input without a batch dimension.
- `nn.MultiheadAttention` supports unbatched input.
- `nn.MultiheadAttention` 支持没有 batch 维度的输入。
- `nn.MultiheadAttention` 可以接受二维输入。

## Denied by

- `nn.MultiheadAttention` requires a batch dimension.
- `nn.MultiheadAttention` only accepts 3D input.
- `nn.MultiheadAttention` does not support unbatched input.
- `nn.MultiheadAttention` 必须有 batch 维度。
- `nn.MultiheadAttention` 只接受三维输入。

## Not asserted by

- `nn.LSTM` accepts 2D input.
- `nn.LSTM` 可以接受二维输入。

## Correction

- en: Since PyTorch 1.11 `nn.MultiheadAttention` takes one sequence (L, features) as well as a
  batch; before, a batch dimension was needed.
- zh: 从 PyTorch 1.11 起，`nn.MultiheadAttention` 既接受一批序列，也接受单个序列（L, 特征）；此
  前必须有 batch 维度。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.MultiheadAttention",)


def output_of_one_sequence(attention):
    """What comes out for one sequence without a batch dimension: its shape, or that it is refused."""
    x = torch.ones(3, 4)
    try:
        return list(attention(x, x, x)[0].shape)
    except (RuntimeError, ValueError, AssertionError):  # how it refuses, depending on the release
        return "refused"


def treatment():
    return output_of_one_sequence(nn.MultiheadAttention(4, 2))


def positive_control():
    """The batch dimension is added before and removed after."""
    attention = nn.MultiheadAttention(4, 2)

    def one_sequence(*inputs):
        output, weights = attention(*(x.unsqueeze(1) for x in inputs))
        return output.squeeze(1), weights

    return output_of_one_sequence(one_sequence)


def negative_control():
    """A function that refuses whatever is not 3D."""

    def batches_only(query, key, value):
        if query.dim() != 3:
            raise ValueError
        return value, None

    return output_of_one_sequence(batches_only)

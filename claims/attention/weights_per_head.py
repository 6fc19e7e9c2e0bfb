"""
# `nn.MultiheadAttention` can return the attention weights of each head

- en: With `average_attn_weights=False` the weights have a dimension for the heads.
- zh: 设置 `average_attn_weights=False` 时，返回的权重包含注意力头这一维。

## Asserted by

- `nn.MultiheadAttention` can return the weights of each head.
- The attention weights of every head are given separately.
- With `average_attn_weights=False` `nn.MultiheadAttention` returns the weights of each head.
- `nn.MultiheadAttention` supports `average_attn_weights=False`.
- `nn.MultiheadAttention` 可以返回每个头的注意力权重。
- `nn.MultiheadAttention` 支持 `average_attn_weights=False`。
- 设置 `average_attn_weights=False` 时，`nn.MultiheadAttention` 返回每个头的权重。

## Denied by

- `nn.MultiheadAttention` cannot return the weights of each head.
- `nn.MultiheadAttention` does not support `average_attn_weights`.
- `nn.MultiheadAttention` 不能返回每个头的注意力权重。
- `nn.MultiheadAttention` 不支持 `average_attn_weights`。

## Not asserted by

- `nn.MultiheadAttention` returns averaged weights by default.
- `nn.MultiheadAttention` 默认返回平均后的权重。

## Correction

- en: `nn.MultiheadAttention` takes `average_attn_weights=False` since PyTorch 1.11; before,
  only the mean over the heads was returned.
- zh: 从 PyTorch 1.11 起，`nn.MultiheadAttention` 支持 `average_attn_weights=False`；此前只返回
  各头的平均值。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.MultiheadAttention",)


def shape_of_weights(attention):
    """The shape of the weights, of two heads and sequences of three, if not averaged; or refused."""
    x = torch.ones(3, 1, 4)
    try:
        return list(attention(x, x, x, average_attn_weights=False)[1].shape)
    except TypeError:
        return "refused"


def treatment():
    return shape_of_weights(nn.MultiheadAttention(4, 2))


def positive_control():
    """Weights with a dimension for the heads."""
    return shape_of_weights(lambda query, key, value, average_attn_weights: (value, torch.ones(1, 2, 3, 3)))


def negative_control():
    """Attention without such an argument."""
    return shape_of_weights(lambda query, key, value: (value, torch.ones(1, 3, 3)))


def negative_control_averaged():
    """Weights without a dimension for the heads."""
    return shape_of_weights(lambda query, key, value, average_attn_weights: (value, torch.ones(1, 3, 3)))

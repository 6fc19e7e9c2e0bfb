"""
# `F.scaled_dot_product_attention` computes softmax attention

- en: It returns `softmax(q @ k.T / sqrt(d)) @ v`.
- zh: 它返回 `softmax(q @ k.T / sqrt(d)) @ v`。

## Asserted by

- `F.scaled_dot_product_attention` computes softmax attention.
- `F.scaled_dot_product_attention` is equivalent to softmax attention.
- `F.scaled_dot_product_attention` scales the scores by the square root of the dimension.
- `F.scaled_dot_product_attention` 计算 softmax 注意力。
- `F.scaled_dot_product_attention` 等价于 softmax 注意力。

## Denied by

- `F.scaled_dot_product_attention` does not compute softmax attention.
- `F.scaled_dot_product_attention` does not scale the scores.
- `F.scaled_dot_product_attention` 不计算 softmax 注意力。
- `F.scaled_dot_product_attention` 不会缩放分数。

## Not asserted by

- `F.scaled_dot_product_attention` is faster.
- `F.scaled_dot_product_attention` 速度更快。

## Correction

- en: `F.scaled_dot_product_attention` exists since PyTorch 2.0; it equals
  `softmax(q @ k.T / sqrt(d)) @ v` up to rounding.
- zh: `F.scaled_dot_product_attention` 从 PyTorch 2.0 起提供；除舍入误差外等于
  `softmax(q @ k.T / sqrt(d)) @ v`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html>
"""

import math

import torch
from torch.nn import functional as F

ABOUT = ("torch.nn.functional.scaled_dot_product_attention",)


def written_out(query, key, value, scale):
    """Attention by its formula."""
    return torch.softmax(query @ key.transpose(-2, -1) * scale, dim=-1) @ value


def is_scaled_softmax(attention):
    """Is the result what the formula gives?"""
    query, key, value = torch.randn(3, 2, 5, 8).unbind()
    expected = written_out(query, key, value, 1 / math.sqrt(8))
    return torch.allclose(attention(query, key, value), expected, atol=1e-5)


def treatment():
    return is_scaled_softmax(F.scaled_dot_product_attention)


def positive_control():
    """The formula, all heads at once by einsum."""

    def attention(query, key, value):
        scores = torch.einsum("hqd,hkd->hqk", query, key) / 8**0.5
        return torch.einsum("hqk,hkd->hqd", scores.softmax(-1), value)

    return is_scaled_softmax(attention)


def negative_control():
    """The formula without its scale."""
    return is_scaled_softmax(lambda query, key, value: written_out(query, key, value, 1.0))

"""
# `flex_attention` without a `score_mod` computes ordinary attention

- en: `flex_attention(q, k, v)` returns `softmax(q @ k.T / sqrt(d)) @ v`.
- zh: `flex_attention(q, k, v)` 返回 `softmax(q @ k.T / sqrt(d)) @ v`。

## Asserted by

- `flex_attention` computes softmax attention by default.
- `flex_attention` is equivalent to softmax attention by default.
- `flex_attention` 默认计算 softmax 注意力。
- `flex_attention` 默认等价于 softmax 注意力。

## Denied by

- `flex_attention` does not compute softmax attention by default.
- `flex_attention` is not equivalent to softmax attention by default.
- `flex_attention` 默认不计算 softmax 注意力。

## Not asserted by

- `flex_attention` is faster with `torch.compile`.
- `flex_attention` 配合 `torch.compile` 更快。

## Correction

- en: `flex_attention` (since PyTorch 2.5) is softmax attention, unless a `score_mod` or
  `block_mask` changes it.
- zh: `flex_attention`（PyTorch 2.5 起）就是 softmax 注意力，除非用 `score_mod` 或 `block_mask`
  修改。

## Sources

- <https://docs.pytorch.org/docs/stable/nn.attention.flex_attention.html>
"""

import math

import torch

ABOUT = ("torch.nn.attention.flex_attention.flex_attention",)


def written_out(query, key, value, scale):
    """Attention by its formula."""
    return torch.softmax(query @ key.transpose(-2, -1) * scale, dim=-1) @ value


def is_scaled_softmax(attention):
    """Is the result what the formula gives?"""
    query, key, value = torch.randn(3, 1, 2, 5, 16).unbind()
    expected = written_out(query, key, value, 1 / math.sqrt(16))
    return torch.allclose(attention(query, key, value), expected, atol=1e-5)


def treatment():
    from torch.nn.attention.flex_attention import flex_attention

    return is_scaled_softmax(flex_attention)


def positive_control():
    """The formula, all heads at once by einsum."""

    def attention(query, key, value):
        scores = torch.einsum("bhqd,bhkd->bhqk", query, key) / 4
        return torch.einsum("bhqk,bhkd->bhqd", scores.softmax(-1), value)

    return is_scaled_softmax(attention)


def negative_control():
    """The formula without its scale."""
    return is_scaled_softmax(lambda query, key, value: written_out(query, key, value, 1.0))

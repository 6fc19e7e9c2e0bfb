"""
# `F.scaled_dot_product_attention` supports `enable_gqa`

- en: With `enable_gqa=True` several query heads share a key and value head.
- zh: 设置 `enable_gqa=True` 时，多个查询头共享同一组键和值。

## Asserted by

- `F.scaled_dot_product_attention` supports `enable_gqa=True`.
- `F.scaled_dot_product_attention` takes `enable_gqa`.
- `F.scaled_dot_product_attention` supports grouped-query attention.
- `F.scaled_dot_product_attention` has an `enable_gqa` argument.
- `F.scaled_dot_product_attention` 支持 `enable_gqa=True`。
- `F.scaled_dot_product_attention` 支持分组查询注意力。
- Grouped-query attention is built into `scaled_dot_product_attention`.

## Denied by

- `F.scaled_dot_product_attention` does not support grouped-query attention.
- `F.scaled_dot_product_attention` has no `enable_gqa` argument.
- `F.scaled_dot_product_attention` 不支持分组查询注意力。
- `F.scaled_dot_product_attention` 没有 `enable_gqa` 参数。

## Not asserted by

- Grouped-query attention saves memory.
- `F.scaled_dot_product_attention` supports `is_causal=True`.
- 分组查询注意力节省显存。

## Correction

- en: `F.scaled_dot_product_attention` takes `enable_gqa` since PyTorch 2.5; before, repeat the
  heads of key and value.
- zh: 从 PyTorch 2.5 起，`F.scaled_dot_product_attention` 支持 `enable_gqa`；此前需要重复键和值
  的头。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.5.0>
"""

import torch
from torch.nn import functional as F

ABOUT = ("torch.nn.functional.scaled_dot_product_attention",)


def shares_heads(attention):
    """Do four query heads share two key and value heads, as if these were repeated?"""
    query, key, value = torch.randn(1, 4, 3, 8), torch.randn(1, 2, 3, 8), torch.randn(1, 2, 3, 8)
    try:
        shared = attention(query, key, value, enable_gqa=True)
    except TypeError:
        return "refused"
    repeated = [heads.repeat_interleave(2, dim=1) for heads in (key, value)]
    return torch.allclose(shared, by_formula(query, *repeated), atol=1e-5)


def by_formula(query, key, value):
    return (query @ key.transpose(-2, -1) / 8**0.5).softmax(-1) @ value


def treatment():
    return shares_heads(F.scaled_dot_product_attention)


def positive_control():
    """Each key and value head is stretched over two query heads by indexing."""
    pairs = [0, 0, 1, 1]
    return shares_heads(
        lambda query, key, value, enable_gqa: by_formula(query, key[:, pairs], value[:, pairs])
    )


def negative_control():
    """Attention without such an argument."""
    return shares_heads(by_formula)

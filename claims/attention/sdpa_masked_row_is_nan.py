"""
# `F.scaled_dot_product_attention` returns NaN for a row that is masked out

- en: A query for which `attn_mask` leaves no key gives NaN.
- zh: 如果 `attn_mask` 没有给某个查询留下任何键，结果就是 NaN。

## Asserted by

- `F.scaled_dot_product_attention` returns NaN for fully masked rows.
- `F.scaled_dot_product_attention` outputs NaN if every key of a query is masked.
- Fully masked rows of `F.scaled_dot_product_attention` are NaN.
- `F.scaled_dot_product_attention` gives NaN if all keys are masked.
- `F.scaled_dot_product_attention` 对完全被掩码的行返回 NaN。
- 所有键都被掩码时，`F.scaled_dot_product_attention` 得到 NaN。

## Denied by

- `F.scaled_dot_product_attention` returns zero for fully masked rows.
- `F.scaled_dot_product_attention` gives zero if all keys are masked.
- `F.scaled_dot_product_attention` 对完全被掩码的行返回零。
- 所有键都被掩码时，`F.scaled_dot_product_attention` 得到零。

## Not asserted by

- `softmax` of minus infinity is NaN.
- `attn_mask` can be a bool tensor.
- `attn_mask` 可以是布尔张量。

## Correction

- en: Since PyTorch 2.5 fully masked rows give zeros; up to 2.4 they gave NaN.
- zh: 从 PyTorch 2.5 起，完全被掩码的行返回零；2.4 及以前返回 NaN。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.5.0>
"""

import torch
from torch.nn import functional as F

ABOUT = ("torch.nn.functional.scaled_dot_product_attention",)


def row_without_keys(attention):
    """Is what comes out for a query that may see no key NaN, zero or another number?"""
    query, key, value = torch.ones(3, 1, 1, 2, 4).unbind()
    mask = torch.tensor([[True, True], [False, False]])
    row = attention(query, key, value, attn_mask=mask)[0, 0, 1]
    return "nan" if row.isnan().all() else "zero" if (row == 0).all() else "a number"


def treatment():
    return row_without_keys(F.scaled_dot_product_attention)


def by_softmax(query, key, value, attn_mask):
    """Attention by its formula, in which a softmax over nothing is NaN."""
    scores = (query @ key.transpose(-2, -1)).masked_fill(~attn_mask, float("-inf"))
    return scores.softmax(-1) @ value


def positive_control():
    """The softmax of nothing."""
    return row_without_keys(by_softmax)


def negative_control():
    """NaN is replaced by zero."""
    return row_without_keys(lambda *inputs, attn_mask: by_softmax(*inputs, attn_mask).nan_to_num(0.0))


def otherwise():
    from torch.nn import functional as F

    def by_definition(query, key, value, attn_mask):
        scores = (query @ key.transpose(-2, -1)).masked_fill(~attn_mask, float("-inf"))
        return scores.softmax(-1) @ value

    F.scaled_dot_product_attention = by_definition

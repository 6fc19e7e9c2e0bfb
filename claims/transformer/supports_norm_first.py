"""
# `nn.TransformerEncoderLayer` supports `norm_first`

- en: With `norm_first=True` the layer norms stand before attention and feed-forward (pre-norm).
- zh: 设置 `norm_first=True` 时，层归一化位于注意力和前馈网络之前（pre-norm）。

## Asserted by

- `nn.TransformerEncoderLayer` supports `norm_first=True`.
- With `norm_first=True` layer norm is done before attention.
- Set `norm_first=True` in `nn.TransformerEncoderLayer` for pre-norm.
- `nn.TransformerEncoderLayer` takes `norm_first`.
- `nn.TransformerEncoderLayer` has a `norm_first` argument.
- `nn.TransformerEncoderLayer` supports pre-norm.
- `nn.TransformerEncoderLayer` 支持 `norm_first=True`。
- `nn.TransformerEncoderLayer` 有 `norm_first` 参数。
- `nn.TransformerEncoderLayer` 支持 pre-norm。

## Denied by

- `nn.TransformerEncoderLayer` does not support `norm_first`.
- `nn.TransformerEncoderLayer` has no `norm_first` argument.
- `nn.TransformerEncoderLayer` 不支持 `norm_first`。
- `nn.TransformerEncoderLayer` 没有 `norm_first` 参数。

## Not asserted by

- Pre-norm makes training more stable.
- Pre-norm 使训练更稳定。

## Correction

- en: `nn.TransformerEncoderLayer` and `nn.TransformerDecoderLayer` take `norm_first` since
  PyTorch 1.10; before, they were post-norm only.
- zh: 从 PyTorch 1.10 起，`nn.TransformerEncoderLayer` 和 `nn.TransformerDecoderLayer` 支持
  `norm_first`；此前只有 post-norm。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerEncoderLayer.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.10.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.TransformerEncoderLayer",)


def output_is_normalised(make):
    """Does the layer end with a layer norm, so that each position has mean 0; or is it refused?"""
    try:
        layer = make(4, 2, 8, norm_first=True)
    except TypeError:
        return "refused"
    with torch.no_grad():
        means = layer(torch.randn(3, 1, 4) + 5).mean(-1)
    return bool((means.abs() < 1e-4).all())


def treatment():
    return output_is_normalised(nn.TransformerEncoderLayer)


def positive_control():
    """A layer that adds what it computes to its input, and normalises no more."""
    return output_is_normalised(lambda features, heads, hidden, norm_first: lambda x: x + 0.1)


def negative_control():
    """A layer that ends with a layer norm."""
    return output_is_normalised(lambda features, heads, hidden, norm_first: nn.LayerNorm(features))


def negative_control_refused():
    """A layer without such an argument."""
    return output_is_normalised(lambda features, heads, hidden: nn.LayerNorm(features))


def otherwise():
    import torch

    make = torch.nn.TransformerEncoderLayer.__init__

    def init(self, features, heads, hidden, norm_first):
        make(self, features, heads, hidden)

    torch.nn.TransformerEncoderLayer.__init__ = init

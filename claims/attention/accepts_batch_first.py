"""
# `nn.MultiheadAttention` supports `batch_first`

- en: `nn.MultiheadAttention(..., batch_first=True)` takes inputs of shape (batch, length,
  features).
- zh: `nn.MultiheadAttention(..., batch_first=True)` 接受形状为（批次、长度、特征）的输入。

## Asserted by

- `nn.MultiheadAttention` supports `batch_first=True`.
- Set `batch_first=True` if the input of `nn.MultiheadAttention` has the batch first.
- `nn.MultiheadAttention` has a `batch_first` argument.
- `nn.MultiheadAttention` accepts `batch_first=True`.
- `nn.MultiheadAttention` 支持 `batch_first=True`。
- `nn.MultiheadAttention` 有 `batch_first` 参数。

## Denied by

- `nn.MultiheadAttention` does not support `batch_first`.
- `nn.MultiheadAttention` has no `batch_first` argument.
- `nn.MultiheadAttention` 不支持 `batch_first`。
- `nn.MultiheadAttention` 没有 `batch_first` 参数。

## Not asserted by

- `nn.LSTM` supports `batch_first=True`.
- `nn.MultiheadAttention` returns the attention weights.
- `nn.LSTM` 支持 `batch_first=True`。

## Correction

- en: `nn.MultiheadAttention` and `nn.Transformer` take `batch_first` since PyTorch 1.9; before,
  the length came first.
- zh: 从 PyTorch 1.9 起，`nn.MultiheadAttention` 和 `nn.Transformer` 支持 `batch_first`；此前序
  列长度在第一维。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.9.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.MultiheadAttention",)


def mixed_along(make):
    """Along which dimension does attention mix its input, or is `batch_first` refused?"""
    try:
        attention = make(4, 2, batch_first=True)
    except TypeError:
        return "refused"
    before = torch.randn(3, 3, 4)
    after = before.clone()
    after[0, 0] += 1.0
    with torch.no_grad():
        change = attention(after, after, after)[0] - attention(before, before, before)[0]
    return "second" if bool(change[1:].abs().max() == 0) else "first"


def treatment():
    return mixed_along(nn.MultiheadAttention)


class MeanOver(nn.Module):
    """Mixes its input along one dimension, by the mean."""

    def __init__(self, dimension):
        super().__init__()
        self.dimension = dimension

    def forward(self, query, key, value):
        return value + value.mean(self.dimension, keepdim=True), None


def positive_control():
    """The batch is first, what is mixed is second."""
    return mixed_along(lambda features, heads, batch_first: MeanOver(1))


def negative_control():
    """A layer without such an argument."""
    return mixed_along(lambda features, heads: MeanOver(0))


def negative_control_length_first():
    """What is mixed comes first, all the same."""
    return mixed_along(lambda features, heads, batch_first: MeanOver(0))


def otherwise():
    import torch

    make = torch.nn.MultiheadAttention.__init__

    def length_first(self, features, heads, batch_first):
        make(self, features, heads)

    torch.nn.MultiheadAttention.__init__ = length_first

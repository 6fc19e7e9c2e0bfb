"""
# `nn.TransformerEncoderLayer` accepts a function as `activation`

- en: The `activation` may be any function such as `F.silu`, not only "relu" or "gelu".
- zh: `activation` 可以是任意函数（如 `F.silu`），而不仅是 "relu" 或 "gelu"。

## Asserted by

- `nn.TransformerEncoderLayer` accepts a function as `activation`.
- The `activation` of `nn.TransformerEncoderLayer` can be a string or a callable.
- `nn.TransformerEncoderLayer` accepts a callable as `activation`.
- `activation` of `nn.TransformerEncoderLayer` can be a function.
- `nn.TransformerEncoderLayer` 的 `activation` 可以是函数。
- `nn.TransformerEncoderLayer` 接受函数作为 `activation`。
- The activation of `nn.TransformerEncoderLayer` can be a callable.

## Denied by

- `nn.TransformerEncoderLayer` does not accept a function as `activation`.
- `activation` of `nn.TransformerEncoderLayer` cannot be a function.
- `nn.TransformerEncoderLayer` 的 `activation` 不能是函数。
- `nn.TransformerEncoderLayer` 不接受函数作为 `activation`。

## Not asserted by

- `nn.TransformerEncoderLayer` uses ReLU by default.
- `nn.TransformerEncoderLayer` 默认使用 ReLU。

## Correction

- en: Since PyTorch 1.10 `activation` may be a function; before, only "relu" and "gelu" were
  taken.
- zh: 从 PyTorch 1.10 起，`activation` 可以是函数；此前只接受 "relu" 和 "gelu"。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerEncoderLayer.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.10.0>
"""

import torch
from torch import nn
from torch.nn import functional as F

ABOUT = ("torch.nn.TransformerEncoderLayer",)


def calls_of_activation(make):
    """Is the given function called when the layer is, or is it refused?"""
    calls = []

    def activation(x):
        calls.append(x)
        return F.silu(x)

    try:
        layer = make(4, 2, 8, activation=activation)
    except RuntimeError:
        return "refused"
    layer(torch.ones(3, 1, 4))
    return "called" if calls else "not called"


def treatment():
    return calls_of_activation(nn.TransformerEncoderLayer)


def positive_control():
    """A layer that is nothing but its activation."""
    return calls_of_activation(lambda features, heads, hidden, activation: activation)


def negative_control():
    """A layer written to take names only."""

    def make(features, heads, hidden, activation):
        if activation not in ("relu", "gelu"):
            raise RuntimeError
        return nn.Identity()

    return calls_of_activation(make)

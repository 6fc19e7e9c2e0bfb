"""
# `nn.LayerNorm` supports `bias=False`

- en: `nn.LayerNorm(n, bias=False)` has a weight and no bias.
- zh: `nn.LayerNorm(n, bias=False)` 只有权重，没有偏置。

## Asserted by

- `nn.LayerNorm` supports `bias=False`.
- `nn.LayerNorm` has a `bias` argument.
- `nn.LayerNorm` accepts `bias=False`.
- `nn.LayerNorm` 支持 `bias=False`。
- `nn.LayerNorm` 有 `bias` 参数。

## Denied by

- `nn.LayerNorm` does not support `bias=False`.
- `nn.LayerNorm` has no `bias` argument.
- `nn.LayerNorm` 不支持 `bias=False`。
- `nn.LayerNorm` 没有 `bias` 参数。

## Not asserted by

- `nn.Linear` supports `bias=False`.
- `nn.Linear` 支持 `bias=False`。

## Correction

- en: `nn.LayerNorm` and the layers of `nn.Transformer` take `bias` since PyTorch 2.1; before,
  only `elementwise_affine=False` left the bias out, and the weight with it.
- zh: 从 PyTorch 2.1 起，`nn.LayerNorm` 和 `nn.Transformer` 的各层支持 `bias`；此前只能用
  `elementwise_affine=False` 同时去掉权重和偏置。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.LayerNorm.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.1.0>
"""

from torch import nn

ABOUT = ("torch.nn.LayerNorm",)


def parameters_without_bias(make):
    """The names of the parameters of a layer that was asked for without a bias, or that it is refused."""
    try:
        return [name for name, _ in make(4, bias=False).named_parameters()]
    except TypeError:
        return "refused"


def treatment():
    return parameters_without_bias(nn.LayerNorm)


def positive_control():
    """A layer known to do so."""
    return parameters_without_bias(lambda size, bias: nn.Linear(size, size, bias=bias))


def negative_control():
    """A layer without such an argument."""
    return parameters_without_bias(lambda size: nn.Linear(size, size))


def negative_control_ignored():
    """A layer that takes the argument and keeps its bias."""
    return parameters_without_bias(lambda size, bias: nn.Linear(size, size))


def otherwise():
    import torch

    make = torch.nn.LayerNorm.__init__

    def init(self, shape):
        make(self, shape)

    torch.nn.LayerNorm.__init__ = init

"""
# `nn.init.trunc_normal_` draws normal numbers and redraws those outside

- en: Its values are what `normal_` draws with the same seed, except where these lie outside of
  [a, b].
- zh: 除落在 [a, b] 之外的值以外，其结果与相同种子下 `normal_` 抽取的值相同。

## Asserted by

- `nn.init.trunc_normal_` redraws values outside the bounds.
- `nn.init.trunc_normal_` uses rejection sampling.
- `nn.init.trunc_normal_` 会重新抽取超出范围的值。
- `nn.init.trunc_normal_` 使用拒绝采样。

## Denied by

- `nn.init.trunc_normal_` does not redraw values outside the bounds.
- `nn.init.trunc_normal_` does not use rejection sampling.
- `nn.init.trunc_normal_` uses the inverse CDF.
- `nn.init.trunc_normal_` 不会重新抽取超出范围的值。
- `nn.init.trunc_normal_` 使用逆累积分布函数。

## Not asserted by

- `nn.init.trunc_normal_` keeps values within two bounds.
- `nn.init.trunc_normal_` 的值不会超出边界。

## Correction

- en: Since PyTorch 2.12 `nn.init.trunc_normal_` draws normal numbers and redraws those outside
  of [a, b]; before, it transformed uniform numbers by the inverse CDF, so the same seed gave
  other weights.
- zh: 从 PyTorch 2.12 起，`nn.init.trunc_normal_` 抽取正态数并重抽 [a, b] 之外的值；此前用逆累积
  分布函数变换均匀数，因此相同种子得到不同的权重。

## Sources

- <https://docs.pytorch.org/docs/stable/nn.init.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/init.py>
"""

import math

import torch
from torch import nn

ABOUT = ("torch.nn.init.trunc_normal_",)


def agrees_with_normal(draw):
    """Are the values inside of the bounds those that `normal_` draws with the same seed?"""
    torch.manual_seed(1)
    plain = torch.empty(64).normal_()
    torch.manual_seed(1)
    drawn = draw(torch.empty(64))
    inside = plain.abs() <= 2
    return torch.allclose(drawn[inside], plain[inside])


def treatment():
    return agrees_with_normal(nn.init.trunc_normal_)


def positive_control():
    """Normal numbers, those outside drawn anew."""

    def redraw(tensor):
        tensor.normal_()
        while (outside := tensor.abs() > 2).any():
            tensor[outside] = torch.randn(int(outside.sum()))
        return tensor

    return agrees_with_normal(redraw)


def negative_control():
    """Uniform numbers, transformed by the inverse of the normal distribution."""
    bound = math.erf(2 / math.sqrt(2))
    return agrees_with_normal(lambda tensor: tensor.uniform_(-bound, bound).erfinv_() * math.sqrt(2))

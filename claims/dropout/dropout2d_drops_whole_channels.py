"""
# `nn.Dropout2d` drops whole channels

- en: In training mode `nn.Dropout2d` zeroes whole channels of an (N, C, H, W) input instead of
  single elements.
- zh: 训练模式下，`nn.Dropout2d` 将 (N, C, H, W) 输入的整个通道置零，而不是单个元素。

## Asserted by

- `nn.Dropout2d` zeroes entire channels.
- `nn.Dropout2d` 随机置零整个通道。
- `nn.Dropout2d` randomly drops entire channels.
- `nn.Dropout2d` disables whole channels.
- `nn.Dropout2d` 会将整个通道置零。
- `nn.Dropout2d` 随机丢弃整个通道。
- `nn.Dropout2d` knocks out entire channels.
- With `Dropout2d` entire feature maps go.

## Denied by

- `nn.Dropout2d` zeroes single elements.
- `nn.Dropout2d` does not zero whole channels.
- `nn.Dropout2d` 将单个元素置零。
- `nn.Dropout2d` 不会将整个通道置零。

## Not asserted by

- `nn.Dropout` zeroes single elements.
- `nn.Dropout2d` is used after convolutions.
- `nn.Dropout2d` 通常用在卷积层之后。

## Correction

- en: For an (N, C, H, W) input `nn.Dropout2d` draws once per sample and channel: a feature map is
  dropped as a whole or not at all.
- zh: 对 (N, C, H, W) 输入，`nn.Dropout2d` 对每个样本的每个通道抽取一次：
  特征图要么整体丢弃，要么完全保留。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout2d.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Dropout2d",)


def dropped(layer):
    """What the layer zeroes: whole channels, or parts of them?"""
    zeroed = (layer(torch.ones(8, 16, 4, 4)) == 0).flatten(2)
    if not zeroed.any():
        return "nothing"
    return "whole channels" if torch.equal(zeroed.any(2), zeroed.all(2)) else "parts of channels"


def treatment():
    return dropped(nn.Dropout2d(p=0.5))


def positive_control():
    """One draw for each channel, by hand."""
    return dropped(lambda x: x * (torch.rand(8, 16, 1, 1) < 0.5))


def negative_control():
    """One draw for each element, by hand."""
    return dropped(lambda x: x * (torch.rand_like(x) < 0.5))

"""
# `nn.BatchNorm2d` expects 4D input

- en: `nn.BatchNorm2d` takes input of shape (N, C, H, W) and no other number of dimensions.
- zh: `nn.BatchNorm2d` 只接受形状为 (N, C, H, W) 的输入，不接受其他维数。

## Asserted by

- `nn.BatchNorm2d` expects a 4D input.
- The input of `nn.BatchNorm2d` must have four dimensions.
- `nn.BatchNorm2d` accepts 4D input.
- `nn.BatchNorm2d` 需要四维输入。
- `nn.BatchNorm2d` 接受四维输入。
- `nn.BatchNorm2d` 要求四维输入。
- `nn.BatchNorm2d` takes a 4D tensor.
- `nn.BatchNorm2d` works on tensors with four dimensions.
- The input of `nn.BatchNorm2d` is a 4D tensor.
- `nn.BatchNorm2d` applies batch normalization over a 4D input.
- `nn.BatchNorm2d` normalizes a 4D input.
- `nn.BatchNorm2d` 对四维输入进行批标准化。

## Denied by

- `nn.BatchNorm2d` also accepts 3D input.
- `nn.BatchNorm2d` does not require a 4D input.
- `nn.BatchNorm2d` 也接受三维输入。
- `nn.BatchNorm2d` 的输入不必是四维的。
- `nn.BatchNorm2d` takes 3D tensors.

## Not asserted by

- `nn.BatchNorm1d` accepts 2D or 3D input.
- `nn.BatchNorm2d` normalises each channel.
- `nn.BatchNorm1d` 接受二维或三维输入。

## Correction

- en: `nn.BatchNorm2d` takes (N, C, H, W) only; for a single image add the batch dimension with
  `unsqueeze(0)`.
- zh: `nn.BatchNorm2d` 只接受 (N, C, H, W)；单张图像请用 `unsqueeze(0)` 补上批次维。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm2d.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.BatchNorm2d",)


def accepting(*allowed):
    """A layer that accepts these numbers of dimensions, by hand."""

    def layer(x):
        if x.dim() not in allowed:
            raise ValueError(x.dim())

    return layer


def accepted_dimensions(layer):
    """The numbers of dimensions, of 1 to 5, of which the layer takes an input."""
    accepted = []
    for dimensions in range(1, 6):
        try:
            layer(torch.randn(3, 3, 2, 2, 2)[(...,) + (0,) * (5 - dimensions)])
        except ValueError:
            continue
        accepted.append(dimensions)
    return accepted


def treatment():
    return accepted_dimensions(nn.BatchNorm2d(3))


def positive_control():
    """Four dimensions only."""
    return accepted_dimensions(accepting(4))


def negative_control():
    """Three or four dimensions."""
    return accepted_dimensions(accepting(3, 4))

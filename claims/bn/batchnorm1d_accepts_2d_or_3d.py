"""
# `nn.BatchNorm1d` accepts 2D or 3D input

- en: `nn.BatchNorm1d` takes input of shape (N, C) or (N, C, L) and no other number of dimensions.
- zh: `nn.BatchNorm1d` 接受形状为 (N, C) 或 (N, C, L) 的输入，不接受其他维数。

## Asserted by

- `nn.BatchNorm1d` accepts a 2D or 3D input.
- `nn.BatchNorm1d` accepts 2D tensors.
- `nn.BatchNorm1d` expects a 2D or 3D input.
- `nn.BatchNorm1d` requires 2D or 3D input.
- `nn.BatchNorm1d` 接受二维或三维输入。
- `nn.BatchNorm1d` 的输入形状是 (N, C) 或 (N, C, L)。
- `nn.BatchNorm1d` 支持二维或三维输入。
- `nn.BatchNorm1d` 的输入必须是 2D 或 3D 张量。
- `nn.BatchNorm1d` 接受二维输入。
- `nn.BatchNorm1d` can be applied to 2D inputs.
- The input of `nn.BatchNorm1d` is a 2D or 3D tensor.
- `nn.BatchNorm1d` applies batch normalization over a 2D input.
- `nn.BatchNorm1d` normalizes a 2D input.
- `nn.BatchNorm1d` 对二维或三维输入进行批标准化。
- Batch normalisation is applied over 2D or 3D inputs for `BatchNorm1d`.

## Denied by

- `nn.BatchNorm1d` does not accept 3D input.
- `nn.BatchNorm1d` accepts only 2D input.
- `nn.BatchNorm1d` only takes a 2D input.
- `nn.BatchNorm1d` 不支持三维输入。
- `nn.BatchNorm1d` 仅支持二维输入。

## Not asserted by

- `nn.BatchNorm2d` expects 4D input.
- `nn.BatchNorm1d` normalises each feature.
- `nn.BatchNorm2d` 需要四维输入。

## Correction

- en: `nn.BatchNorm1d` takes (N, C) or (N, C, L); anything else is a `ValueError`.
- zh: `nn.BatchNorm1d` 接受 (N, C) 或 (N, C, L)；其他维数会引发 `ValueError`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.BatchNorm1d",)


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
    return accepted_dimensions(nn.BatchNorm1d(3))


def positive_control():
    """Two or three dimensions."""
    return accepted_dimensions(accepting(2, 3))


def negative_control():
    """Two dimensions only."""
    return accepted_dimensions(accepting(2))

"""
# `nn.Dropout2d` drops channels of each sample when the input is 3D

- en: A 3D input to `nn.Dropout2d` is read as (N, C, L): each sample loses channels of its own.
- zh: `nn.Dropout2d` 把三维输入看作（N, C, L）：每个样本各自丢弃通道。

## Asserted by

- With 3D input `nn.Dropout2d` drops channels of each sample.
- `nn.Dropout2d` treats 3D input as (N, C, L).
- For 3D input `nn.Dropout2d` behaves like `nn.Dropout1d`.
- 对于三维输入，`nn.Dropout2d` 丢弃每个样本的通道。
- `nn.Dropout2d` 把三维输入当作 (N, C, L)。
- 对于三维输入，`nn.Dropout2d` 的行为与 `nn.Dropout1d` 相同。

## Denied by

- With 3D input `nn.Dropout2d` drops whole samples.
- `nn.Dropout2d` treats 3D input as (C, H, W).
- 对于三维输入，`nn.Dropout2d` 丢弃整个样本。
- `nn.Dropout2d` 把三维输入当作 (C, H, W)。

## Not asserted by

- `nn.Dropout2d` drops whole channels.
- `nn.Conv2d` accepts 3D input.
- `nn.Dropout2d` 会丢弃整个通道。

## Correction

- en: `nn.Dropout2d` reads a 3D input as (N, C, L), except in PyTorch 1.11, which read it as (C,
  H, W). Use `nn.Dropout1d` for such inputs.
- zh: 除 PyTorch 1.11 把三维输入看作（C, H, W）之外，`nn.Dropout2d` 把它看作（N, C, L）。这种输
  入请使用 `nn.Dropout1d`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout2d.html>
- <https://github.com/pytorch/pytorch/issues/77081>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Dropout2d",)


def dropped_together(dropout):
    """What is zeroed as one: the rows (channels) of each sample, or the samples?"""
    rows = dropout(torch.ones(64, 8, 4)) != 0
    whole_samples = bool((rows == rows[:, :1, :1]).all())
    whole_rows = bool((rows == rows[:, :, :1]).all())
    return "samples" if whole_samples else "rows" if whole_rows else "elements"


def treatment():
    return dropped_together(nn.Dropout2d())


def positive_control():
    """A mask with one entry for each row of each sample."""
    return dropped_together(lambda x: x * torch.bernoulli(torch.full((64, 8, 1), 0.5)))


def negative_control():
    """A mask with one entry for each sample."""
    return dropped_together(lambda x: x * torch.bernoulli(torch.full((64, 1, 1), 0.5)))

"""
# `torch.no_grad()` changes how batch normalisation behaves

- en: Under `torch.no_grad()`, batch normalisation in training mode no longer uses the batch's
  statistics, or no longer updates its running statistics.
- zh: 在 `torch.no_grad()` 下，训练模式的批归一化不再使用当前批次的统计量，
  或不再更新运行统计量。

## Asserted by

- `torch.no_grad()` affects BatchNorm layers.
- Under `torch.no_grad()` batch norm switches to its running statistics.
- `torch.no_grad()` stops BatchNorm from updating its running mean and variance.
- `torch.no_grad()` changes the behaviour of BatchNorm.
- `torch.no_grad()` turns off BatchNorm.
- `torch.no_grad()` 会影响 BatchNorm 层的行为。
- 在 `torch.no_grad()` 中 BN 层改用 running mean。
- `torch.no_grad()` 会让 BatchNorm 停止更新均值和方差。
- `torch.no_grad()` 会关闭 BN 层。
- `torch.no_grad()` 会改变 BN 的行为。

## Denied by

- `torch.no_grad()` does not affect BatchNorm.
- `torch.no_grad()` does not change BatchNorm.
- In training mode batch norm still uses batch statistics under `torch.no_grad()`.
- Running statistics are updated even under `torch.no_grad()`.
- BatchNorm still updates its running statistics under `torch.no_grad()`.
- `torch.no_grad()` has no effect on BatchNorm.
- BatchNorm still uses batch statistics under `torch.no_grad()`.
- `torch.no_grad()` 不影响 BatchNorm 的行为。
- 只加 `no_grad()`，BN 仍然会更新 running mean。
- `torch.no_grad()` 不改变 BatchNorm 的模式。
- 在 `torch.no_grad()` 中 BN 层仍然更新 running mean。
- `torch.no_grad()` 与 BN 无关。
- `torch.no_grad()` 不会关闭 BN。
- 只用 `no_grad()` 不会影响 BatchNorm。

## Not asserted by

- `model.eval()` changes how BatchNorm behaves.
- `torch.no_grad()` turns off gradient computation.
- `model.eval()` 会影响 BN 层的行为。
- `no_grad()` does not freeze BatchNorm.

## Correction

- en: Batch normalisation does not notice `torch.no_grad()`: in training mode it still uses the
  batch and updates its running statistics. `model.eval()` is what changes it.
- zh: `torch.no_grad()` 对批归一化没有影响：训练模式下它仍使用当前批次并更新运行统计量；
  改变其行为的是 `model.eval()`。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/batchnorm.py>
"""

import torch
from torch import nn

ABOUT = ("torch.no_grad", "torch.nn.BatchNorm1d")


class HandWritten(nn.Module):
    """Normalises with the batch and updates its mean as in training, or does neither."""

    def __init__(self, as_in_training):
        super().__init__()
        self.as_in_training = as_in_training
        self.running_mean = torch.zeros(3)

    def forward(self, x):
        if not self.as_in_training:
            return x - self.running_mean
        self.running_mean = 0.9 * self.running_mean + 0.1 * x.mean(0)
        return (x - x.mean(0)) / x.var(0, unbiased=False).sqrt()


def behaviour(norm):
    """What the layer does under `torch.no_grad()`."""
    before = norm.running_mean.clone()
    with torch.no_grad():
        output = norm(5 + torch.randn(16, 3))
    return {
        "centres the batch": torch.allclose(output.mean(0), torch.zeros(3), atol=1e-4),
        "updates its statistics": not torch.equal(before, norm.running_mean),
    }


def treatment():
    return behaviour(nn.BatchNorm1d(3))


def positive_control():
    """Neither centres the batch nor updates anything."""
    return behaviour(HandWritten(as_in_training=False))


def negative_control():
    """Does both, as batch normalisation does in training."""
    return behaviour(HandWritten(as_in_training=True))


def otherwise():
    import torch

    normalise = torch.nn.BatchNorm1d.forward

    def forward(self, x):
        return normalise(self if torch.is_grad_enabled() else self.eval(), x)

    torch.nn.BatchNorm1d.forward = forward

"""
# With small batches the statistics of batch normalisation deviate more

- en: The batch mean and variance that batch normalisation uses in training mode are further from
  those of the population when the batch is small.
- zh: 批次越小，批归一化在训练模式下使用的批均值和批方差偏离总体的程度越大。

## Asserted by

- With small batches the statistics of BatchNorm are inaccurate.
- With a batch of one sample the batch statistics are noisy.
- When the batch size is small, the batch statistics are noisy.
- BatchNorm struggles with small batches.
- With a very small batch the batch statistics have high variance.
- BatchNorm works poorly with small batch sizes.
- A small batch size makes the mean and variance in BatchNorm unreliable.
- With small batches the batch statistics of BatchNorm are unreliable.
- With small batches the statistics of BatchNorm are noisy.
- With a large batch the statistics of BatchNorm are reliable.
- 小批量会使 BN 的均值和方差估计不准确。
- batch 太小时，BN 的统计量不准。
- batch size 小时，BN 统计的均值和方差不准确。
- batch size 太小会导致 BatchNorm 的统计量不可靠。
- 小批次时统计量偏差大。
- 小批次时，BatchNorm 的批统计量不可靠。
- 如果 batch size 很小，BN 的统计量不稳定。
- batch 太小时，BN 的统计量抖得厉害。
- batch 很小时 BN 算出来的均值方差不稳定。
- A very small batch size is not good for BatchNorm.
- With a small batch size the mean and variance of each batch are noisier.

## Denied by

- The statistics of BatchNorm are just as accurate with small batches.
- The batch size does not affect how accurate the statistics of BatchNorm are.
- batch size 不影响 BN 统计量的准确性。
- 小批次时，BatchNorm 的统计量同样可靠。

## Not asserted by

- Small batches make training slower.
- A single sample has no batch variance.
- 小批量会让训练变慢。

## Correction

- en: Mean and variance of a batch are estimates; their error grows as the batch gets smaller,
  roughly with one over the square root of its size.
- zh: 批均值和批方差只是估计值；批次越小误差越大，大致与批大小的平方根成反比。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.GroupNorm.html>
- <https://arxiv.org/abs/1803.08494>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.BatchNorm1d",)

DRAWS = 1000


def batch_statistics(size):
    """Mean and variance that batch normalisation takes from standard normal batches, a draw a
    channel: with momentum 1 its running statistics are those of the one batch."""
    norm = nn.BatchNorm1d(DRAWS, momentum=1.0)
    norm(torch.randn(size, DRAWS))
    return norm.running_mean, norm.running_var


def off_by(amount):
    """Statistics that miss those of the population by random errors of a known size."""
    return amount * torch.randn(DRAWS), 1 + amount * torch.randn(DRAWS)


def compare(one, other):
    """Which statistics are further from mean 0 and variance 1, at five standard errors?"""
    errors = [mean.abs() + (var - 1).abs() for mean, var in (one, other)]
    difference = (errors[0].mean() - errors[1].mean()).item()
    margin = 5 * ((errors[0].var() + errors[1].var()) / DRAWS).sqrt().item()
    answer = "same" if abs(difference) <= margin else "more" if difference > 0 else "less"
    return {"observed": answer, "evidence": {"difference": difference, "margin": margin}}


def treatment():
    return compare(batch_statistics(size=4), batch_statistics(size=128))


def positive_control():
    """Large errors against small ones."""
    return compare(off_by(0.5), off_by(0.1))


def negative_control():
    """Errors of one size."""
    return compare(off_by(0.3), off_by(0.3))

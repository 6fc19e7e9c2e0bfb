"""
# In training mode batch normalisation uses the statistics of the batch

- en: After `model.train()`, batch normalisation normalises with the mean and variance of the
  current batch.
- zh: 调用 `model.train()` 之后，批归一化使用当前批次的均值和方差进行归一化。

## Asserted by

- In training mode BatchNorm uses the mean and variance of the current batch.
- In training mode BatchNorm computes the mean and variance of the batch.
- In training mode BatchNorm normalizes with the batch's own mean and variance.
- `model.train()` makes batch norm normalise with batch statistics.
- During training BatchNorm uses batch statistics.
- During training BatchNorm normalises with the statistics of the batch.
- `model.train()` computes the mean and variance of the batch.
- In training mode BatchNorm computes the mean and variance of each mini-batch.
- 训练模式下 BatchNorm 使用当前批次的均值和方差。
- 训练时 BN 对每个 mini-batch 单独计算均值和方差。
- 训练时，BN 用批次统计量标准化激活值。
- 训练模式下 BN 的均值和方差来自当前 batch。
- 训练时 BN 的均值和方差由当前 batch 计算得到。
- `model.train()` 让 BN 层使用每个 batch 的统计量。
- 训练时 BN 使用当前批次的均值和方差。
- 训练时 BN 计算当前批次的均值和方差。
- `model.train()` 会计算 batch 的均值和方差。
- 训练模式下 BN 计算每个 batch 的均值和方差。
- `model.train()` 会计算当前批次的均值和方差。
- 训练时 BN 会动态计算当前批次的均值和方差。
- 训练时 BN 根据当前批次计算均值和方差。
- In training mode BatchNorm normalises each feature over the batch.
- In train mode the batch's own mean and variance are taken.
- During training each batch is normalised with its own mean and variance.
- In batch normalisation the mean of the mini-batch is subtracted.
- During training BatchNorm computes the mean and variance over a mini-batch of examples.
- In training mode the mean and variance of the input are used to normalise.
- At training time BatchNorm uses the batch variance to normalise its input.
- In training mode BatchNorm switches to batch statistics.
- In training mode BatchNorm applies the statistics of the batch.

## Denied by

- In training mode BatchNorm uses its running statistics.
- During training BatchNorm does not normalise with the statistics of the batch.
- During training BatchNorm uses its running statistics.
- In training mode BatchNorm does not use batch statistics.
- 训练模式下 BatchNorm 使用 running mean 和 running var。
- 训练时 BN 层并不使用当前批次的统计量。

## Not asserted by

- In evaluation mode BatchNorm uses its running statistics.
- In training mode BatchNorm updates its running statistics.
- 评估模式下 BatchNorm 使用移动平均统计量。

## Correction

- en: In training mode batch normalisation uses the mean and the biased variance of the current
  batch; the running statistics are only updated, for evaluation mode.
- zh: 训练模式下批归一化使用当前批次的均值和（有偏）方差；运行统计量此时只被更新，
  留给评估模式使用。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/batchnorm.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.train", "torch.nn.BatchNorm1d")

EPS = 1e-5


def with_running(x):
    """Normalised by hand with the running statistics of `trained`."""
    return (x - 5) / (4 + EPS) ** 0.5


def with_batch(x):
    """Normalised by hand with the statistics of the batch."""
    return (x - x.mean(0)) / (x.var(0, unbiased=False) + EPS).sqrt()


def trained():
    """A layer as if training had left running mean 5 and running variance 4."""
    norm = nn.BatchNorm1d(3, eps=EPS)
    norm.running_mean.fill_(5.0)
    norm.running_var.fill_(4.0)
    return norm


def statistics_used(normalise):
    x = torch.randn(16, 3)
    y = normalise(x)
    if torch.allclose(y, with_batch(x), atol=1e-5):
        return "batch"
    return "running" if torch.allclose(y, with_running(x), atol=1e-5) else "other"


def treatment():
    return statistics_used(trained().train())


def positive_control():
    """The batch's statistics, by hand."""
    return statistics_used(with_batch)


def negative_control():
    """Running statistics, by hand."""
    return statistics_used(with_running)

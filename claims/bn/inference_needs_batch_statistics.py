"""
# At inference batch normalisation needs the mean and variance of the current batch

- en: In evaluation mode, too, batch normalisation computes and uses the mean and variance of the
  batch that it is given.
- zh: 在评估模式下，批归一化同样要计算并使用当前批次的均值和方差。

## Asserted by

- At inference BatchNorm also needs the mean and variance of the current batch.
- When you deploy the network, BatchNorm layers still have to compute the mean and variance of each incoming batch.
- When the model is deployed, batch norm still has to compute the mean and variance of the incoming batch.
- During inference BatchNorm requires batch statistics.
- At test time BatchNorm uses the mean and variance of the batch.
- 推理时 BN 层也需要当前批次的均值和方差。
- `model.eval()` 之后，BN 仍然用输入的这一批数据计算均值和方差。
- 评估模式下 BN 仍会根据当前批次实时计算均值和方差。
- 评估模式下 BN 层仍使用输入批次的均值和方差。
- 推理时 BN 使用当前批次的均值和方差。
- 推理阶段 BatchNorm 需要批统计量。

## Denied by

- At inference BatchNorm does not need the statistics of the current batch.
- When testing, batch norm no longer uses the mean and variance of the current batch.
- At test time BatchNorm needs the mean and variance recorded during training.
- At inference BatchNorm needs statistics from the training phase.
- 推理时 BN 层不需要当前批次的均值和方差。
- 推理时 BN 所需要的均值和方差是训练时记录下来的。
- 推理时 BN 需要的均值和方差来自训练时。

## Not asserted by

- In training mode BatchNorm needs the mean and variance of the batch.
- A single sample has no meaningful variance.
- 训练时 BN 层需要计算批次的均值和方差。
- `track_running_stats=False` 时 BN 在测试时也用 batch 统计量。

## Correction

- en: In evaluation mode batch normalisation takes the running mean and variance that training left;
  the current batch, even of one sample, contributes nothing.
- zh: 评估模式下批归一化使用训练时留下的运行均值和运行方差；当前批次（哪怕只有一个样本）
  的统计量不参与计算。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm2d.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/batchnorm.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.BatchNorm2d", "torch.nn.Module.eval")


def with_batch(x):
    """Normalised by hand with the statistics of the batch."""
    mean, var = x.mean((0, 2, 3), keepdim=True), x.var((0, 2, 3), unbiased=False, keepdim=True)
    return (x - mean) / var.sqrt()


def with_recorded(x):
    """Normalised by hand with a mean of 5 and a variance of 4."""
    return (x - 5) / 2


def uses_batch(norm):
    """Does the output follow the statistics of the input batch: is it always centred?"""
    images = [offset + torch.randn(1, 3, 8, 8) for offset in (0, 5, 10)]
    return all(torch.allclose(norm(x).mean((0, 2, 3)), torch.zeros(3), atol=1e-4) for x in images)


def treatment():
    norm = nn.BatchNorm2d(3)
    norm.running_mean.fill_(5.0)
    norm.running_var.fill_(4.0)
    return uses_batch(norm.eval())


def positive_control():
    """The batch's own statistics."""
    return uses_batch(with_batch)


def negative_control():
    """Statistics known beforehand."""
    return uses_batch(with_recorded)

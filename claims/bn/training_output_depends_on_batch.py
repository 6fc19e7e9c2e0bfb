"""
# In training mode the output of batch normalisation depends on the batch

- en: In training mode, what batch normalisation makes of a sample depends on the other samples in
  the batch.
- zh: 训练模式下，批归一化对一个样本的输出取决于同批的其他样本。

## Asserted by

- In training mode the output of BatchNorm depends on the batch.
- With BatchNorm each sample is normalized depending on the other samples in the batch.
- With BatchNorm, the output for one sample depends on the other samples in the batch.
- In train mode the output depends on the other samples in the batch.
- During training the output of BatchNorm is affected by the batch.
- During training BatchNorm depends on the other samples in the batch.
- In training mode the output of BatchNorm changes with the batch.
- 训练时 BN 层的行为依赖于批量数据。
- 训练时样本的输出会受同一 batch 里其他样本的影响。
- 训练时 BN 的输出与同一批次的其他样本有关。
- 训练模式下 BatchNorm 的输出取决于批次。
- 训练时 BN 的输出受同一批次影响。
- 训练时 BN 的输出随批次变化。
- 训练阶段 BN 的行为依赖于批次数据。

## Denied by

- During training the output of BatchNorm is independent of the batch.
- 训练时 BN 的输出与批次无关。

## Not asserted by

- In evaluation mode the output of BatchNorm does not depend on the batch.
- LayerNorm normalises each sample on its own.
- 评估模式下 BN 的输出与批次无关。

## Correction

- en: In training mode batch normalisation uses the mean and variance of the whole batch, so every
  sample influences the output for the others.
- zh: 训练模式下批归一化使用整个批次的均值和方差，因此每个样本都会影响其他样本的输出。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.BatchNorm1d", "torch.nn.Module.train")


def depends_on_batch(norm):
    """Does a sample's output change with the samples beside it?"""
    sample = torch.ones(1, 4)
    one, other = (norm(torch.cat([sample, torch.randn(7, 4)]))[0] for _ in range(2))
    return not torch.allclose(one, other)


def treatment():
    return depends_on_batch(nn.BatchNorm1d(4).train())


def positive_control():
    """The batch's mean subtracted by hand."""
    return depends_on_batch(lambda x: x - x.mean(0))


def negative_control():
    """A fixed number subtracted by hand."""
    return depends_on_batch(lambda x: x - 0.5)

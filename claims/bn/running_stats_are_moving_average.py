"""
# The running statistics of batch normalisation are a moving average over the training batches

- en: In training mode each batch moves `running_mean` and `running_var` towards its own statistics
  by the share `momentum`, 0.1 by default.
- zh: 训练模式下，每个批次都让 `running_mean` 和 `running_var` 按 `momentum`（默认 0.1）的比例
  向该批次的统计量靠近。

## Asserted by

- BatchNorm keeps an exponential moving average of mean and variance during training.
- BatchNorm accumulates a moving average during training.
- 训练时 BN 累积 running mean 和 running var。
- BN 的全局均值和方差由移动平均得到。
- `running_mean` 是训练过程中各批次均值的移动平均。
- 训练时 BN 会维护均值和方差的移动平均。
- `running_mean` 是各批次均值的移动平均。
- BN 用滑动平均法得到全局的均值和方差。
- 训练时 BN 会对均值和方差做移动平均。
- BN 在训练时累积移动平均。
- 训练时 BatchNorm 计算每次输入的均值和方差，并进行移动平均。
- BatchNorm 的统计量在训练过程中通过指数移动平均来估计。
- `running_mean` 通过指数加权移动平均的方式更新。
- BatchNorm blends the statistics of each batch into a moving average.
- BN 用滑动平均维护 `running_mean` 和 `running_var`。
- BatchNorm merges the statistics of each batch into a moving average.

## Denied by

- BatchNorm does not accumulate a moving average.
- 训练时 BN 不会累积 running mean。

## Not asserted by

- In evaluation mode BatchNorm uses its running statistics.
- In training mode BatchNorm normalises with the batch's statistics.
- 评估模式下 BN 使用 running mean 和 running var。

## Correction

- en: `running = (1 - momentum) * running + momentum * batch` after each training batch, with
  `momentum=0.1` by default; with `momentum=None` it is the plain average over all batches.
- zh: 每个训练批次之后 `running = (1 - momentum) * running + momentum * batch`，默认
  `momentum=0.1`；若 `momentum=None`，则为所有批次的普通平均。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/batchnorm.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.BatchNorm1d",)


class HandWritten:
    """Moves its statistics by a given share towards those of each batch."""

    def __init__(self, share):
        self.share = share
        self.running_mean = torch.zeros(3, dtype=torch.double)
        self.running_var = torch.ones(3, dtype=torch.double)

    def __call__(self, x):
        self.running_mean = (1 - self.share) * self.running_mean + self.share * x.mean(0)
        self.running_var = (1 - self.share) * self.running_var + self.share * x.var(0)


def statistics_after_training(norm):
    """The running statistics after ten batches that drift apart."""
    for number in range(10):
        norm((number + 1) * torch.randn(16, 3, dtype=torch.double) + number)
    return {"mean": norm.running_mean.tolist(), "variance": norm.running_var.tolist()}


def treatment():
    return statistics_after_training(nn.BatchNorm1d(3).double())


def positive_control():
    """An exponential moving average, by hand."""
    return statistics_after_training(HandWritten(share=0.1))


def negative_control():
    """The last batch alone, by hand."""
    return statistics_after_training(HandWritten(share=1.0))

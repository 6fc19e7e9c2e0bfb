"""
# In training mode batch normalisation updates its running statistics

- en: After `model.train()`, each forward pass changes `running_mean` and `running_var`.
- zh: 调用 `model.train()` 之后，每次前向传播都会更新 `running_mean` 和 `running_var`。

## Asserted by

- In training mode BatchNorm updates its running mean and variance.
- `model.train()` makes batch norm update its running statistics.
- During training each forward pass changes the running statistics of BatchNorm.
- In training mode the running statistics are updated.
- During training BatchNorm updates its running mean.
- `model.train()` updates the running statistics.
- In training mode BatchNorm keeps updating its mean and variance.
- In training mode BatchNorm tracks running statistics.
- During training BatchNorm computes its running statistics.
- `model.train()` makes BatchNorm update its statistics.
- In training mode BatchNorm updates its running mean on each forward pass.
- 训练模式下 BatchNorm 会更新 running mean 和 running var。
- BatchNorm 层会继续计算并更新均值和方差。
- 训练时 BN 会对均值和方差做移动平均。
- 训练时 BN 会记下每批数据的均值和方差。
- `model.train()` 时 BN 层会不断更新均值和方差的移动平均。
- 训练时每次前向传播都会更新 BatchNorm 的运行统计量。
- 训练时 BN 更新 running mean 和 running var。
- 训练模式下会更新移动平均。
- 训练模式下 BN 会更新均值和方差。
- 训练模式下 BN 会计算滑动平均。
- `train()` 模式下每次前向传播 BN 都会更新 `running_mean`。
- During training the running estimates are updated with every batch.
- During training BatchNorm keeps a running estimate of the mean and variance.
- 训练时 BatchNorm 会更新均值和方差。
- The running statistics are updated in each forward pass.
- 训练时 BN 会维护 `running_mean` 和 `running_var`。
- In train mode BatchNorm moves its running averages with each batch.

## Denied by

- In training mode BatchNorm leaves its running statistics unchanged.
- During training BatchNorm does not update its running mean.
- `model.train()` does not update the running statistics.
- 训练模式下 BatchNorm 不会更新 running mean。
- 训练时 BN 层的运行统计量保持不变。

## Not asserted by

- In evaluation mode the running statistics are frozen.
- In training mode BatchNorm uses the statistics of the batch.
- 评估模式下 BN 层的统计量是固定的。

## Correction

- en: In training mode every forward pass moves `running_mean` and `running_var` a little towards
  the batch's statistics, with or without `backward()`.
- zh: 训练模式下每次前向传播都会让 `running_mean` 和 `running_var` 向当前批次的统计量
  靠近一些，与是否调用 `backward()` 无关。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/batchnorm.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.train", "torch.nn.BatchNorm1d")


class HandWritten(nn.Module):
    """A normalisation that updates its statistics exactly if it is told to."""

    def __init__(self, updates):
        super().__init__()
        self.updates = updates
        self.running_mean = torch.zeros(3)
        self.running_var = torch.ones(3)

    def forward(self, x):
        if self.updates:
            self.running_mean = 0.9 * self.running_mean + 0.1 * x.mean(0)
            self.running_var = 0.9 * self.running_var + 0.1 * x.var(0)
        return (x - x.mean(0)) / x.var(0).sqrt()


def statistics_move(norm):
    """Does a forward pass change the running mean, the running variance?"""
    mean, var = norm.running_mean.clone(), norm.running_var.clone()
    norm(5 + 3 * torch.randn(16, 3))
    return [not torch.equal(mean, norm.running_mean), not torch.equal(var, norm.running_var)]


def treatment():
    return statistics_move(nn.BatchNorm1d(3).train())


def positive_control():
    """Statistics that are written in each forward pass."""
    return statistics_move(HandWritten(updates=True))


def negative_control():
    """Statistics that are never written."""
    return statistics_move(HandWritten(updates=False))

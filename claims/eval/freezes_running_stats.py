"""
# In evaluation mode the running statistics of batch normalisation are not updated

- en: After `model.eval()`, a forward pass leaves `running_mean` and `running_var` as they are.
- zh: 调用 `model.eval()` 之后，前向传播不会改变 `running_mean` 和 `running_var`。

## Asserted by

- `model.eval()` freezes the running statistics of BatchNorm.
- With `model.eval()` batch norm does not recompute its mean and variance.
- In evaluation mode BatchNorm stops updating its running mean and variance.
- `eval()` keeps the statistics of batch norm layers fixed.
- In evaluation mode the running statistics are frozen.
- In evaluation mode BatchNorm does not update its running statistics.
- `model.eval()` stops BatchNorm from updating its statistics.
- `model.eval()` fixes the running mean and variance.
- During inference the running statistics of BatchNorm are not updated.
- In evaluation mode BatchNorm stops tracking statistics.
- `model.eval()` freezes BatchNorm.
- `model.eval()` 会固定 BN 层的均值和方差。
- 测试时 BN 的统计量被冻结。
- `model.eval()` 关闭 Dropout 和 BatchNorm 的统计更新。
- 测试阶段 BN 的均值和方差是固定的。
- `eval()` 会固定 BN 层。
- 评估模式下 BatchNorm 停止更新 running mean 和 running var。
- 调用 `eval()` 后批归一化层的统计量保持不变。
- 评估模式下不会更新 running mean。
- `model.eval()` 会冻结 BN 层。
- 评估模式下 BN 停止计算均值和方差。
- 推理时 BN 的运行统计量不再更新。
- `model.eval()` 使 BN 层的均值和方差不变。
- 评估模式下 BN 层不再更新均值和方差。
- `eval()` 时 BN 的 `running_mean` 和 `running_var` 被固定。
- `eval()` 时 BN 停止更新均值和方差。
- 评估模式下 BatchNorm 不再计算和更新 mean 和 var。
- `model.eval()` disables dropout and batch norm updates.
- Setting BatchNorm to evaluation mode stops it from updating running statistics during training.
- `model.eval()` 之后 BN 不再更新它的统计量。
- In eval mode the updates of the running averages are switched off.
- In eval mode the mean and the variance of BatchNorm stay as they are.
- In eval mode the mean and variance are fixed.
- In eval mode the statistics are not updated.
- With `model.eval()` the mean and variance stay at their pretrained values.

## Denied by

- In evaluation mode BatchNorm still updates its running statistics.
- `model.eval()` does not freeze the running mean of BatchNorm.
- In evaluation mode BatchNorm keeps updating its statistics.
- 评估模式下 BatchNorm 仍然更新 running mean。
- `model.eval()` 不会固定 BN 层的统计量。
- In eval mode the mean and variance are still updated.

## Not asserted by

- In evaluation mode BatchNorm applies the averages of the training.
- In training mode BatchNorm updates its running statistics.
- `model.eval()` freezes the weights of the model.
- `model.eval()` changes BatchNorm layers.
- `model.eval()` 会改变 BN 层。
- 训练时 BN 层会更新均值和方差。

## Correction

- en: In evaluation mode the running statistics are only read. A forward pass updates them in
  training mode alone.
- zh: 评估模式下只读取运行统计量；只有训练模式下的前向传播才会更新它们。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/batchnorm.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval", "torch.nn.BatchNorm1d")


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
        return (x - self.running_mean) / self.running_var.sqrt()


def statistics_move(norm):
    """Does a forward pass change the running statistics?"""
    mean, var = norm.running_mean.clone(), norm.running_var.clone()
    norm(5 + 3 * torch.randn(16, 3))
    return not (torch.equal(mean, norm.running_mean) and torch.equal(var, norm.running_var))


def treatment():
    return statistics_move(nn.BatchNorm1d(3).eval())


def positive_control():
    """Statistics that are only read."""
    return statistics_move(HandWritten(updates=False))


def negative_control():
    """Statistics that are written in each forward pass."""
    return statistics_move(HandWritten(updates=True))

"""
# In evaluation mode batch normalisation uses the mean and variance of the whole training set

- en: After training, `running_mean` and `running_var` are the mean and the variance of the
  training set as a whole.
- zh: 训练之后，`running_mean` 和 `running_var` 就是整个训练集的均值和方差。

## Asserted by

- In evaluation mode BatchNorm uses the mean and variance of the whole training set.
- `model.eval()` makes batch norm normalise with the statistics of all training data.
- At test time BatchNorm uses the mean and variance of the whole training set.
- `model.eval()` uses the mean and variance of all training data.
- 评估模式下 BatchNorm 使用整个训练集的均值和方差。
- 测试时 BN 用的是全量训练数据的均值和方差。
- `running_mean` 保存的是整个训练集的均值。
- `running_mean` 里存的是全部训练样本的精确均值。
- `model.eval()` 让 BN 层使用全部训练数据的统计量。
- 推理时 BN 使用整个训练集的均值和方差。
- `model.eval()` 使用全部训练数据的均值和方差。
- In eval mode the mean and variance of the whole training set are taken.

## Denied by

- In evaluation mode BatchNorm does not use the mean and variance of the whole training set.
- 评估模式下 BN 使用的不是整个训练集的均值和方差。

## Not asserted by

- In evaluation mode BatchNorm uses its running mean and variance.
- In training mode BatchNorm uses the batch's mean and variance.
- In evaluation mode BatchNorm uses the training set's statistics, a moving average.
- In evaluation mode BatchNorm uses the moving average over the whole training set.
- 评估模式下 BatchNorm 使用移动平均得到的统计量。
- `running_mean` 保存的是训练集均值的滑动估计。
- `running_mean` 保存的是滑动平均的均值。
- 评估模式下 BatchNorm 使用整个训练集的移动平均统计量。

## Correction

- en: The running statistics are an exponential moving average over recent training batches: an
  estimate of the training set's mean and variance, not their values.
- zh: 运行统计量是最近若干训练批次的指数移动平均：只是训练集均值和方差的估计，而不是其准确值。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/batchnorm.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.BatchNorm1d",)


def batches():
    """A training set of 512 samples in batches of 32."""
    return (5 + 2 * torch.randn(512, 4)).split(32)


def describe_training_set(norm, data):
    """Are the running statistics those of all the data, up to rounding?"""
    everything = torch.cat(data)
    population, sample = (everything.var(0, unbiased=unbiased) for unbiased in (False, True))
    return torch.allclose(norm.running_mean, everything.mean(0), rtol=1e-4) and (
        torch.allclose(norm.running_var, population, rtol=1e-4)
        or torch.allclose(norm.running_var, sample, rtol=1e-4)
    )


def treatment():
    norm, data = nn.BatchNorm1d(4), batches()
    for _ in range(10):
        for batch in data:
            norm(batch)
    return describe_training_set(norm.eval(), data)


def positive_control():
    """The statistics of the whole training set, written by hand."""
    norm, data = nn.BatchNorm1d(4), batches()
    norm.running_mean, norm.running_var = torch.cat(data).mean(0), torch.cat(data).var(0)
    return describe_training_set(norm, data)


def negative_control():
    """The statistics of the last batch alone, written by hand."""
    norm, data = nn.BatchNorm1d(4), batches()
    norm.running_mean, norm.running_var = data[-1].mean(0), data[-1].var(0)
    return describe_training_set(norm, data)


def otherwise():
    import torch

    normalise = torch.nn.BatchNorm1d.forward

    def forward(self, x):
        vars(self).setdefault("seen", []).append(x)
        return normalise(self, x)

    def with_statistics_of_all(self):
        everything = torch.cat(self.seen)
        self.running_mean, self.running_var = everything.mean(0), everything.var(0, unbiased=False)
        return self.train(False)

    torch.nn.BatchNorm1d.forward = forward
    torch.nn.BatchNorm1d.eval = with_statistics_of_all

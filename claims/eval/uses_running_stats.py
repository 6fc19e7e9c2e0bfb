"""
# In evaluation mode batch normalisation uses its running statistics

- en: After `model.eval()`, batch normalisation normalises with `running_mean` and
  `running_var`, not with the statistics of the current batch.
- zh: 调用 `model.eval()` 之后，批归一化使用 `running_mean` 和 `running_var`，
  而不是当前批次的统计量。

## Asserted by

- In evaluation mode BatchNorm uses its running mean and variance.
- In evaluation mode BatchNorm relies on its running mean and variance.
- With `model.eval()` BatchNorm uses running averages instead of batch statistics.
- After `model.eval()` batch norm normalises with the running statistics.
- `eval()` makes BatchNorm use the statistics accumulated during training.
- In evaluation mode BatchNorm uses the stored statistics.
- In evaluation mode BatchNorm switches to its running statistics.
- At inference BatchNorm uses its running statistics.
- `model.eval()` uses the running mean and variance.
- In evaluation mode BatchNorm does not use batch statistics.
- In evaluation mode BatchNorm does not depend on batch statistics.
- In evaluation mode BatchNorm uses its running mean, not batch statistics.
- BatchNorm is switched to running statistics by `model.eval()`.
- In evaluation mode BatchNorm uses the mean and variance of the training set.
- `model.eval()` switches to running statistics.
- 评估模式下 BatchNorm 使用 running mean 和 running var。
- 在 eval 模式下，BN 不使用 mini-batch 的统计量，而是使用训练时学到的统计量。
- `model.eval()` 让 BN 使用固定的统计量。
- 推理时 BN 的均值和方差取自训练时的滑动平均。
- 调用 `model.eval()` 后，BN 层使用训练时累积的均值和方差。
- 推理时 BN 使用移动平均。
- 评估模式下 BN 切换为使用全局均值和方差。
- `model.eval()` 使用训练时累积的均值和方差。
- 评估模式下 BN 不使用当前批次的均值和方差。
- `eval()` 模式下批归一化使用移动平均。
- `model.eval()` 切换为全局均值和方差。
- 评估模式下 BN 使用训练集的均值和方差。
- `model.eval()` 使用训练集的均值和方差。
- `model.eval()` 用训练集的统计量作为归一化的均值和方差。
- 评估模式下 BN 使用整个训练集的移动平均统计量。
- In evaluation mode BN takes the moving averages instead of the batch's own statistics.
- When evaluating, batch norm layers use the population statistics learned during training.
- In evaluation mode BatchNorm is switched to running statistics.
- 验证时 BN 用训练得到的均值和方差来标准化数据。
- At inference BatchNorm switches to its running statistics.
- In evaluation mode the model uses the accumulated running statistics.
- BatchNorm in evaluation mode: running statistics.
- 推理时 BN 沿用训练时累积的均值和方差。
- 推理时 BN 读取滑动平均。
- The running estimates of BatchNorm are used for normalization during evaluation.
- During evaluation BatchNorm should use the running statistics.
- `model.eval()` changes the forward pass of batch norm to use the running means.
- The running statistics accumulated during training are used at test time.

## Denied by

- In evaluation mode BatchNorm still uses the statistics of the current batch.
- After `model.eval()` BatchNorm does not use its running statistics.
- At inference BatchNorm does not use its running statistics.
- 评估模式下 BatchNorm 仍然使用当前批次的均值和方差。
- 调用 `model.eval()` 后，BN 层不使用 running mean。

## Not asserted by

- In training mode BatchNorm updates its running statistics.
- BatchNorm uses the mean of the whole training set in evaluation mode.
- 训练模式下 BatchNorm 使用当前批次的统计量。

## Conditions

- `treatment_untracked`
  - en: the layer was made with `track_running_stats=False`
  - zh: 该层以 `track_running_stats=False` 创建

## Correction

- en: In evaluation mode batch normalisation uses `running_mean` and `running_var`; only a layer
  with `track_running_stats=False` has none and uses the current batch.
- zh: 评估模式下批归一化使用 `running_mean` 和 `running_var`；只有
  `track_running_stats=False` 的层没有它们，仍使用当前批次。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/batchnorm.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval", "torch.nn.BatchNorm1d")

EPS = 1e-5


def with_running(x):
    """Normalised by hand with the running statistics of `trained`."""
    return (x - 5) / (4 + EPS) ** 0.5


def with_batch(x):
    """Normalised by hand with the statistics of the batch."""
    return (x - x.mean(0)) / (x.var(0, unbiased=False) + EPS).sqrt()


def trained(norm):
    """The layer as if training had left running mean 5 and running variance 4."""
    norm.running_mean.fill_(5.0)
    norm.running_var.fill_(4.0)
    return norm


def statistics_used(normalise):
    x = torch.randn(16, 3)
    y = normalise(x)
    if torch.allclose(y, with_running(x), atol=1e-5):
        return "running"
    return "batch" if torch.allclose(y, with_batch(x), atol=1e-5) else "other"


def treatment():
    return statistics_used(trained(nn.BatchNorm1d(3, eps=EPS)).eval())


def treatment_untracked():
    return statistics_used(nn.BatchNorm1d(3, eps=EPS, track_running_stats=False).eval())


def positive_control():
    """Running statistics, by hand."""
    return statistics_used(with_running)


def negative_control():
    """The batch's statistics, by hand."""
    return statistics_used(with_batch)

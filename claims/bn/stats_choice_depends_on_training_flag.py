"""
# The `training` flag decides which statistics batch normalisation uses

- en: Batch normalisation uses the batch's statistics while its `training` flag is true, and its
  running statistics while it is false.
- zh: 批归一化在 `training` 标志为 `True` 时使用批统计量，为 `False` 时使用运行统计量。

## Asserted by

- Which statistics BatchNorm uses depends on its `training` flag.
- The behaviour of BatchNorm depends on its `training` attribute.
- The `training` flag controls BatchNorm.
- The `training` flag controls the behaviour of BatchNorm and dropout.
- BatchNorm is controlled by the `training` flag.
- BatchNorm 使用的统计量取决于 `training` 标志。
- BN 看的是 `training` 标志。
- BN 通过 `training` 标志决定前向传播的行为。
- `training` 标志决定 BatchNorm 的统计量。
- `training` 标志控制 BN 层的行为。

## Denied by

- BatchNorm is not controlled by the `training` flag.
- BN 层使用哪种统计量与 `training` 属性无关。
- BatchNorm 的统计量不取决于 `training` 标志。

## Not asserted by

- `model.eval()` sets the `training` flag to false.
- The `training` flag decides whether dropout drops neurons.
- `model.eval()` 会把 `training` 设为 `False`。
- BN 依赖于均值和方差。

## Correction

- en: It is the layer's own `training` flag, set by `train()` and `eval()`, that chooses: true means
  the batch's statistics, false the running ones.
- zh: 起决定作用的是该层自己的 `training` 标志（由 `train()` 和 `eval()` 设置）：
  `True` 用批统计量，`False` 用运行统计量。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/batchnorm.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.BatchNorm1d", "torch.nn.Module.training")


def with_running(x):
    return (x - 5) / 2


def with_batch(x):
    return (x - x.mean(0)) / x.var(0, unbiased=False).sqrt()


class HandWritten:
    """Chooses by the flag, or always takes the batch's statistics."""

    def __init__(self, heeds_flag):
        self.heeds_flag = heeds_flag
        self.training = True

    def __call__(self, x):
        return with_batch(x) if self.training or not self.heeds_flag else with_running(x)


def statistics_by_flag(norm):
    """The statistics that the layer uses for each value of its flag, set by hand."""
    x, used = torch.randn(16, 3), {}
    for flag in (False, True):
        norm.training = flag
        y = norm(x)
        running, batch = (torch.allclose(y, by(x), atol=1e-3) for by in (with_running, with_batch))
        used[str(flag)] = "running" if running else "batch" if batch else "other"
    return used


def treatment():
    norm = nn.BatchNorm1d(3)
    norm.running_mean.fill_(5.0)
    norm.running_var.fill_(4.0)
    return statistics_by_flag(norm)


def positive_control():
    """A layer that chooses by the flag."""
    return statistics_by_flag(HandWritten(heeds_flag=True))


def negative_control():
    """A layer that takes no notice of the flag."""
    return statistics_by_flag(HandWritten(heeds_flag=False))

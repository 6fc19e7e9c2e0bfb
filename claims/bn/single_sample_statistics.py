"""
# A single sample has no meaningful batch statistics

- en: Normalising a single sample with its own mean and variance, as batch normalisation does in
  training mode, is impossible or leaves nothing of it.
- zh: 像训练模式的批归一化那样，用单个样本自身的均值和方差做归一化，要么无法进行，
  要么什么信息也不剩。

## Asserted by

- The batch mean and variance of a single sample are meaningless.
- BatchNorm cannot compute a variance from a single sample.
- BatchNorm cannot compute useful batch statistics from one sample.
- With a single sample the batch statistics of BatchNorm are meaningless.
- The mean and variance of a single sample are meaningless.
- The statistics of one sample are unreliable.
- 对单个样本计算批均值和批方差没有意义。
- batch size 为 1 时 BN 无法正常工作。
- batch size 为 1 时 BN 没有意义。
- 训练时只有一个样本，BN 会报错。
- 只有一个样本时，BatchNorm 无法得到有用的批统计量。
- 从单个样本的批次中计算均值和方差是不可行的。
- 只有一个样本时 BN 的方差没有意义。
- 只有一个样本时 BN 的方差没法算。

## Denied by

- BatchNorm can compute useful batch statistics from a single sample.
- The batch mean and variance of a single sample are meaningful.
- BatchNorm 用一个样本也能得到有用的批统计量。
- 单个样本的批均值和批方差也有意义。

## Not asserted by

- Small batches make the statistics of BatchNorm inaccurate.
- At inference BatchNorm uses its running statistics.
- 批大小太小时，BN 的统计量不准确。

## Conditions

- `treatment_image`
  - en: the sample is an image and `nn.BatchNorm2d` takes the statistics over its pixels
  - zh: 样本是图像，`nn.BatchNorm2d` 在其所有像素上计算统计量

## Correction

- en: One sample of features has no variance, so `nn.BatchNorm1d` refuses it in training mode. For
  one image `nn.BatchNorm2d` takes the statistics over its pixels, which works.
- zh: 单个特征向量没有方差，训练模式下 `nn.BatchNorm1d` 会报错；而对单张图像，
  `nn.BatchNorm2d` 在像素上计算统计量，可以正常工作。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm2d.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/functional.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.BatchNorm1d", "torch.nn.BatchNorm2d")


def centred(x):
    """The batch's mean subtracted by hand, which leaves nothing of a batch of one."""
    return x - x.mean(0)


def keeps_information(norm, batch):
    """Is anything left after normalising the batch with its own statistics?"""
    try:
        output = norm(batch)
    except ValueError:
        return False
    return bool(torch.isfinite(output).all() and output.abs().max() > 0.1)


def treatment():
    return keeps_information(nn.BatchNorm1d(4), torch.randn(1, 4))


def treatment_image():
    return keeps_information(nn.BatchNorm2d(4), torch.randn(1, 4, 8, 8))


def positive_control():
    """One sample is its own mean."""
    return keeps_information(centred, torch.randn(1, 4))


def negative_control():
    """Thirty-two samples differ from their mean."""
    return keeps_information(centred, torch.randn(32, 4))

"""
# `model.eval()` turns batch normalisation off

- en: After `model.eval()`, batch normalisation layers no longer normalise their input.
- zh: 调用 `model.eval()` 之后，批归一化层不再对输入做归一化。

## Asserted by

- `model.eval()` turns off batch normalisation.
- `eval()` disables BatchNorm layers.
- In evaluation mode batch norm is deactivated.
- During inference batch normalization is turned off.
- `model.eval()` does not enable BatchNorm.
- 调用 `model.eval()` 就关闭了 BatchNorm 层。
- `eval()` 会禁用批归一化层。
- 评估模式下不启用 BN 层。
- 推理时会关闭 BN 层。
- `model.eval()` 使 BN 失效。
- `model.eval()` 不启用 BatchNorm。

## Denied by

- `model.eval()` does not turn batch normalisation off.
- In evaluation mode BatchNorm is still active.
- `model.eval()` 并不会关闭批归一化。
- 评估模式下 BN 层仍然起作用。
- eval 模式下 BN 层依然会做归一化。

## Not asserted by

- `model.eval()` turns off the training behaviour of BatchNorm.
- `model.eval()` 关闭 BN 的训练行为。
- In evaluation mode BatchNorm stops computing batch statistics.
- `model.eval()` fixes the statistics of the BatchNorm layers.
- `model.eval()` turns off dropout.
- `model.eval()` 会固定 BN 层的均值和方差。
- In evaluation mode BatchNorm stops tracking its statistics.

## Correction

- en: `eval()` does not turn batch normalisation off: the layer goes on normalising, with its
  running mean and variance instead of those of the batch.
- zh: `eval()` 不会关闭批归一化：该层仍然归一化，只是改用运行均值和运行方差，
  而不是当前批次的统计量。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/batchnorm.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval", "torch.nn.BatchNorm1d")


def data():
    """A batch far from mean 0 and variance 1, so that normalising it shows."""
    return 5 + 3 * torch.randn(64, 3)


def switched_off(layer):
    """Does the layer hand its input on as it is?"""
    x = data()
    return torch.allclose(layer(x), x, atol=0.1)


def treatment():
    norm = nn.BatchNorm1d(3)
    for _ in range(20):
        norm(data())
    return switched_off(nn.Sequential(norm).eval())


def positive_control():
    """No batch normalisation at all."""
    return switched_off(nn.Identity())


def negative_control():
    """Normalisation by hand."""
    return switched_off(lambda x: (x - 5) / 3)

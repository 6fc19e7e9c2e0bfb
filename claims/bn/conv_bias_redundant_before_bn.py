"""
# The bias of a convolution directly before batch normalisation is redundant

- en: Batch normalisation subtracts the mean and with it any bias that the layer before it added.
- zh: 批归一化会减去均值，也就抵消了前一层加上的偏置。

## Asserted by

- A convolution followed by BatchNorm does not need a bias.
- The bias of a convolution is useless if BatchNorm follows.
- Convolutions do not need a bias if a BatchNorm follows.
- The bias of a conv layer before batch normalisation is redundant.
- Set `bias=False` in a convolution before BatchNorm, because its bias is cancelled anyway.
- A conv layer before BatchNorm can be created with `bias=False`.
- A convolution needs no bias when BatchNorm is used.
- BatchNorm makes the bias redundant.
- 卷积层后面接 BatchNorm 时不需要偏置。
- BN 会减去均值，所以卷积层的偏置是多余的。
- BN 之前的卷积偏置是多余的。
- 卷积之后有批归一化时可以设置 `bias=False`，因为偏置会被抵消。
- BN 之前的卷积层可以去掉偏置。
- The bias of a conv layer has no effect before BatchNorm.
- BatchNorm already contains a bias, so the convolution before it needs none.
- If a conv layer is followed by BatchNorm, you can leave out its bias.
- BatchNorm cancels the bias of the convolution before it.
- Use `bias=False` in the conv layer when using BatchNorm.
- With BatchNorm the bias of the conv layer is a spurious parameter.
- 卷积层后面紧跟 BN 时，卷积的偏置没有意义。
- A bias before BatchNorm is of no use, since the mean gets subtracted.

## Denied by

- A convolution needs its bias even when BatchNorm follows.
- The bias of a conv layer is needed before batch normalisation.
- 即使后面接 BatchNorm，卷积层也需要偏置。
- BN 之前的卷积层需要偏置。

## Not asserted by

- Conv layers have a bias by default.
- BatchNorm has a bias of its own.
- 卷积层默认带有偏置。

## Correction

- en: Directly before batch normalisation a bias only shifts the mean, which is subtracted again:
  `bias=False` loses nothing.
- zh: 紧接在批归一化之前的偏置只会平移均值，而均值随后会被减去：
  使用 `bias=False` 没有任何损失。

## Sources

- <https://docs.pytorch.org/tutorials/recipes/recipes/tuning_guide.html>
"""

import copy

import torch
from torch import nn

ABOUT = ("torch.nn.Conv2d", "torch.nn.BatchNorm2d")


class Centred(nn.Module):
    """Subtracts each channel's mean."""

    def forward(self, x):
        return x - x.mean((0, 2, 3), keepdim=True)


def bias_matters(norm):
    """Does a bias before the layer change its output, in training or after it?"""
    conv = nn.Conv2d(2, 3, 3)
    with_bias, without = nn.Sequential(conv, norm), copy.deepcopy(nn.Sequential(conv, norm))
    nn.init.constant_(with_bias[0].bias, 2.0)
    nn.init.zeros_(without[0].bias)
    batch = torch.randn(4, 2, 6, 6)
    changed = {}
    with torch.no_grad():
        for _ in range(200):  # until the running statistics have forgotten where they started
            trained = with_bias(batch), without(batch)
        changed["training"] = not torch.allclose(*trained, atol=1e-4)
        evaluated = with_bias.eval()(batch), without.eval()(batch)
        changed["evaluation"] = not torch.allclose(*evaluated, atol=1e-4)
    return changed


def treatment():
    return bias_matters(nn.BatchNorm2d(3))


def positive_control():
    """The mean subtracted by hand takes the bias with it."""
    return bias_matters(Centred())


def negative_control():
    """No normalisation, so the bias stays."""
    return bias_matters(nn.Identity())

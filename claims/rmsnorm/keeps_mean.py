"""
# `nn.RMSNorm` does not subtract the mean

- en: It divides by the root mean square and leaves the mean where it is.
- zh: 它只除以均方根，不减去均值。

## Asserted by

- `nn.RMSNorm` does not subtract the mean.
- `nn.RMSNorm` does not centre its input.
- `nn.RMSNorm` 不减去均值。
- `nn.RMSNorm` 不会减去均值。

## Denied by

- `nn.RMSNorm` subtracts the mean.
- `nn.RMSNorm` centres its input.
- `nn.RMSNorm` 会减去均值。

## Not asserted by

- `nn.LayerNorm` subtracts the mean.
- `nn.LayerNorm` 会减去均值。

## Correction

- en: `nn.RMSNorm` (since PyTorch 2.4) divides by the root mean square only; `nn.LayerNorm`
  subtracts the mean, too.
- zh: `nn.RMSNorm`（PyTorch 2.4 起）只除以均方根；`nn.LayerNorm` 还会减去均值。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.RMSNorm.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.RMSNorm",)


def mean_is_kept(norm):
    """Is a constant input, which is nothing but its mean, still there after the norm?"""
    with torch.no_grad():
        return bool(norm(torch.full((2, 4), 3.0)).abs().min() > 0.5)


def treatment():
    return mean_is_kept(nn.RMSNorm(4))


def positive_control():
    """The formula without a mean."""
    return mean_is_kept(lambda x: x / x.pow(2).mean(-1, keepdim=True).sqrt())


def negative_control():
    """The mean is subtracted first."""
    return mean_is_kept(lambda x: x - x.mean(-1, keepdim=True))


def otherwise():
    import torch

    torch.nn.RMSNorm.forward = lambda self, x: x - x.mean(-1, keepdim=True)

"""
# `torch.nanmean()` ignores NaN

- en: `torch.nanmean(x)` is the mean of the elements of `x` that are not NaN.
- zh: `torch.nanmean(x)` 是 `x` 中非 NaN 元素的均值。

## Asserted by

- `torch.nanmean()` ignores NaN.
- `torch.nanmean()` leaves NaN out.
- `torch.nanmean()` skips NaN values.
- `torch.nanmean()` 会忽略 NaN。
- `torch.nanmean()` 会跳过 NaN。
- `torch.nanmean()` 忽略 NaN 值。

## Denied by

- `torch.nanmean()` does not ignore NaN.
- `torch.nanmean()` counts NaN as zero.
- `torch.nanmean()` 不会忽略 NaN。
- `torch.nanmean()` 不会跳过 NaN。

## Not asserted by

- `torch.mean()` returns NaN if there is one.
- `torch.nansum()` counts NaN as zero.
- NaN 表示缺失值。

## Correction

- en: `torch.nanmean()` (since PyTorch 1.10) divides the sum of what is not NaN by its number.
- zh: `torch.nanmean()`（PyTorch 1.10 起提供）用非 NaN 元素之和除以其个数。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nanmean.html>
"""

import torch

ABOUT = ("torch.nanmean",)


def mean(function):
    """What a function makes of one, NaN and three."""
    return float(function(torch.tensor([1.0, float("nan"), 3.0])))


def treatment():
    return mean(torch.nanmean)


def positive_control():
    """The mean of the other two."""
    return mean(lambda values: values[[0, 2]].mean())


def negative_control():
    """NaN counted as zero."""
    return mean(lambda values: values[[0, 2]].sum() / 3)


def otherwise():
    import torch

    torch.nanmean = lambda x: x.nansum() / x.numel()

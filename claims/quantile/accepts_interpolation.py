"""
# `torch.quantile()` accepts `interpolation`

- en: `torch.quantile(x, q, interpolation="lower")` takes the lower of the two nearest elements.
- zh: `torch.quantile(x, q, interpolation="lower")` 取相邻两个元素中较小的一个。

## Asserted by

- `torch.quantile()` accepts `interpolation`.
- You can pass `interpolation` to `torch.quantile()`.
- `torch.quantile()` has an `interpolation` argument.
- `torch.quantile()` supports the `interpolation` argument.
- `torch.quantile()` takes an `interpolation` parameter.
- `torch.quantile()` 支持 `interpolation` 参数。
- `torch.quantile()` 接受 `interpolation` 参数。

## Denied by

- `torch.quantile()` does not accept `interpolation`.
- `torch.quantile()` has no `interpolation` argument.
- `torch.quantile()` does not support the `interpolation` argument.
- `torch.quantile()` 不支持 `interpolation` 参数。
- `torch.quantile()` 不接受 `interpolation` 参数。

## Not asserted by

- `torch.quantile()` interpolates linearly by default.
- `np.quantile()` accepts `method`.
- `torch.median()` 返回较小的中位数。

## Correction

- en: `interpolation` came with PyTorch 1.11; before, it was always linear.
- zh: `interpolation` 自 PyTorch 1.11 起提供；此前总是线性插值。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.quantile.html>
"""

import torch

ABOUT = ("torch.quantile",)


def middle(function):
    """The lower middle of 1, 2, 3 and 4, or that this is refused."""
    try:
        return float(function(torch.tensor([1.0, 2.0, 3.0, 4.0])))
    except TypeError:
        return "refused"


def treatment():
    return middle(lambda values: torch.quantile(values, 0.5, interpolation="lower"))


def positive_control():
    """The second of four."""
    return middle(lambda values: values[1])


def negative_control():
    """A function without the argument."""

    def plain(values, q):
        return values.median()

    return middle(lambda values: plain(values, 0.5, interpolation="lower"))


def otherwise():
    import torch

    quantile = torch.quantile
    torch.quantile = lambda values, q: quantile(values, q)

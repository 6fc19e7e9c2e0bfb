"""
# `torch.std()` accepts `correction`

- en: `torch.std()` and `torch.var()` have an argument `correction`, which is subtracted from the
  number of values that the sum is divided by.
- zh: `torch.std()` 与 `torch.var()` 有 `correction` 参数，除数为样本数减去它。

## Asserted by

- `torch.std()` accepts `correction`.
- You can pass `correction` to `torch.std()`.
- `torch.std()` has a `correction` argument.
- `torch.std()` supports the `correction` argument.
- `torch.std()` takes a `correction` parameter.
- `torch.var()` accepts `correction`.
- `torch.std()` 支持 `correction` 参数。
- `torch.std()` 接受 `correction` 参数。
- `torch.var()` 支持 `correction` 参数。

## Denied by

- `torch.std()` does not accept `correction`.
- `torch.std()` has no `correction` argument.
- `torch.std()` does not support the `correction` argument.
- `torch.std()` 不支持 `correction` 参数。
- `torch.var()` 不接受 `correction` 参数。

## Not asserted by

- `torch.std()` accepts `unbiased`.
- `torch.std()` uses Bessel's correction by default.
- `torch.std()` 默认使用无偏估计。

## Conditions

- `treatment_along_dimension`
  - en: `dim` is given, too
  - zh: 同时传入 `dim`

## Correction

- en: `correction` came with PyTorch 1.9 together with `dim`, and works without `dim` since 2.0;
  `unbiased=False` is `correction=0`.
- zh: `correction` 自 PyTorch 1.9 起可与 `dim` 一起使用，2.0 起可以不传 `dim`；`unbiased=False`
  等价于 `correction=0`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.std.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

import torch

ABOUT = ("torch.std", "torch.var")
UNUSED = {"torch.var": "both are one function in ATen, which takes the square root or does not"}


def spread(deviation):
    """The standard deviation of three numbers with a divisor of three, or that this is refused."""
    try:
        return float(deviation(torch.tensor([1.0, 2.0, 6.0])))
    except TypeError:
        return "refused"


def treatment():
    return spread(lambda values: torch.std(values, correction=0))


def treatment_along_dimension():
    return spread(lambda values: torch.std(values, dim=0, correction=0))


def positive_control():
    """The root of the mean squared deviation from the mean."""
    return spread(lambda values: (values - values.mean()).pow(2).mean().sqrt())


def negative_control():
    """A function without the argument."""

    def plain(values):
        return values.mean()

    return spread(lambda values: plain(values, correction=0))


def otherwise():
    import torch

    std = torch.std
    torch.std = lambda values, dim=0, unbiased=True: std(values, dim, unbiased=unbiased)

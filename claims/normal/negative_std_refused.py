"""
# `torch.normal()` raises an error for a negative standard deviation

- en: `torch.normal(mean, std)` raises an error if an element of the tensor `std` is negative.
- zh: 张量 `std` 中有负数时，`torch.normal(mean, std)` 会报错。

## Asserted by

- `torch.normal()` raises an error for a negative standard deviation.
- `torch.normal()` does not accept a negative `std`.
- A negative standard deviation raises an error in `torch.normal()`.
- `torch.normal()` 遇到负的标准差会报错。
- `torch.normal()` 不接受负的标准差。

## Denied by

- `torch.normal()` accepts a negative standard deviation.
- `torch.normal()` raises no error for a negative standard deviation.
- `torch.normal()` 接受负的标准差。
- `torch.normal()` 遇到负的标准差不会报错。

## Not asserted by

- `torch.normal()` accepts a standard deviation of zero.
- `torch.randn()` draws from the standard normal distribution.
- `torch.normal()` 的标准差默认为 1。

## Correction

- en: Since PyTorch 1.9 a negative standard deviation in a tensor is an error; before, its sign
  was ignored silently.
- zh: 自 PyTorch 1.9 起，张量中的负标准差会报错；此前会静默接受。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.normal.html>
"""

import torch

ABOUT = ("torch.normal",)


def _is_error(function):
    try:
        function(torch.zeros(1), -torch.ones(1))
    except RuntimeError:
        return True
    return False


def refused(function):
    """Is a standard deviation of minus one an error?"""
    return _is_error(function)


def treatment():
    return refused(torch.normal)


def positive_control():
    """A function that checks."""

    def strict(mean, std):
        if (std < 0).any():
            raise RuntimeError("not negative, please")

    return refused(strict)


def negative_control():
    """A draw by hand that checks nothing."""
    return refused(lambda mean, std: mean + std * torch.randn(1))

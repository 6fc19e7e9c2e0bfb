"""
# `torch.floor_divide()` warns that it is deprecated

- en: A call of `torch.floor_divide()` gives a warning that the function is deprecated.
- zh: 调用 `torch.floor_divide()` 会给出弃用警告。

## Asserted by

- `torch.floor_divide()` is deprecated.
- `torch.floor_divide()` gives a deprecation warning.
- Calling `torch.floor_divide()` warns of its deprecation.
- `floor_divide()` is marked as deprecated.
- `torch.floor_divide()` 已弃用。
- `torch.floor_divide()` 会给出弃用警告。
- 调用 `torch.floor_divide()` 会触发弃用警告。

## Denied by

- `torch.floor_divide()` is not deprecated.
- `torch.floor_divide()` gives no deprecation warning.
- `torch.floor_divide()` 没有被弃用。
- `torch.floor_divide()` 不会给出弃用警告。

## Not asserted by

- `torch.symeig()` is deprecated.
- `torch.floor_divide()` rounds towards zero.
- `torch.div()` 已取代 `torch.floor_divide()`。

## Correction

- en: `torch.floor_divide()` was deprecated from PyTorch 1.9 to 1.12, while it rounded towards
  zero. Since 1.13 it rounds down and is no longer deprecated.
- zh: `torch.floor_divide()` 在 PyTorch 1.9 至 1.12 中因向零取整而被弃用；自 1.13 起改为向下取整，
  不再弃用。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.13.0>
"""

import warnings

import torch

ABOUT = ("torch.floor_divide",)


def warns_of_deprecation(divide):
    """Does a division say that it is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        divide(torch.tensor([3.0]), torch.tensor([2.0]))
    return any("deprecated" in str(warning.message) for warning in caught)


def treatment():
    return warns_of_deprecation(torch.floor_divide)


def positive_control():
    """A division that says so."""

    def deprecated(a, b):
        warnings.warn("this division is deprecated", FutureWarning, stacklevel=2)
        return a / b

    return warns_of_deprecation(deprecated)


def negative_control():
    """A division that says nothing."""
    return warns_of_deprecation(lambda a, b: a.sub(b))


def otherwise():
    import warnings

    import torch

    divide = torch.floor_divide

    def deprecated(one, other):
        warnings.warn("floor_divide is deprecated", stacklevel=2)
        return divide(one, other)

    torch.floor_divide = deprecated

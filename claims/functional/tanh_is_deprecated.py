"""
# `F.tanh` is deprecated

- en: Calling `torch.nn.functional.tanh` warns that it is deprecated in favour of `torch.tanh`.
- zh: 调用 `torch.nn.functional.tanh` 时会警告它已被弃用，应使用 `torch.tanh`。

## Asserted by

- `F.tanh` is deprecated.
- `nn.functional.tanh` is deprecated.
- `F.tanh` gives a deprecation warning.
- `F.tanh` 已被弃用。
- `nn.functional.tanh` 已弃用。
- `F.tanh` 会给出弃用警告。

## Denied by

- `F.tanh` is not deprecated.
- `nn.functional.tanh` is no longer deprecated.
- `F.tanh` gives no deprecation warning.
- `F.tanh` 没有被弃用。
- `nn.functional.tanh` 不再被弃用。

## Not asserted by

- `F.upsample` is deprecated.
- `torch.tanh` works element by element.
- `F.upsample` 已被弃用。

## Correction

- en: `F.tanh` warned of its deprecation up to PyTorch 1.13; 2.0 took that back. It does the
  same as `torch.tanh`.
- zh: `F.tanh` 在 PyTorch 1.13 及以前会给出弃用警告，2.0 取消了弃用。它与 `torch.tanh` 相同。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.tanh.html>
- <https://github.com/pytorch/pytorch/issues/65909>
"""

import warnings

import torch
from torch.nn import functional as F

ABOUT = ("torch.nn.functional.tanh",)


def warns_of_deprecation(function):
    """Does a call warn that the function is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function(torch.zeros(1))
    return any("tanh is deprecated" in str(warning.message) for warning in caught)


def treatment():
    return warns_of_deprecation(F.tanh)


def positive_control():
    """A function written to warn."""

    def old(x):
        warnings.warn("tanh is deprecated", stacklevel=2)
        return x

    return warns_of_deprecation(old)


def negative_control():
    """A function written not to."""
    return warns_of_deprecation(lambda x: x)


def otherwise():
    import warnings

    from torch.nn import functional as F

    def deprecated(x):
        warnings.warn("nn.functional.tanh is deprecated", stacklevel=2)
        return x.tanh()

    F.tanh = deprecated

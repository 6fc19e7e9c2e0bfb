"""
# `F.sigmoid` is deprecated

- en: Calling `torch.nn.functional.sigmoid` warns that it is deprecated in favour of
  `torch.sigmoid`.
- zh: 调用 `torch.nn.functional.sigmoid` 时会警告它已被弃用，应使用 `torch.sigmoid`。

## Asserted by

- `F.sigmoid` is deprecated.
- `nn.functional.sigmoid` is deprecated.
- `F.sigmoid` gives a deprecation warning.
- `F.sigmoid` 已被弃用。
- `nn.functional.sigmoid` 已弃用。
- `F.sigmoid` 会给出弃用警告。

## Denied by

- `F.sigmoid` is not deprecated.
- `nn.functional.sigmoid` is no longer deprecated.
- `F.sigmoid` gives no deprecation warning.
- `F.sigmoid` 没有被弃用。
- `nn.functional.sigmoid` 不再被弃用。

## Not asserted by

- `F.upsample` is deprecated.
- `torch.sigmoid` works element by element.
- `F.upsample` 已被弃用。

## Correction

- en: `F.sigmoid` warned of its deprecation up to PyTorch 1.13; 2.0 took that back. It does the
  same as `torch.sigmoid`.
- zh: `F.sigmoid` 在 PyTorch 1.13 及以前会给出弃用警告，2.0 取消了弃用。它与 `torch.sigmoid` 相
  同。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.sigmoid.html>
- <https://github.com/pytorch/pytorch/issues/65910>
"""

import warnings

import torch
from torch.nn import functional as F

ABOUT = ("torch.nn.functional.sigmoid",)


def warns_of_deprecation(function):
    """Does a call warn that the function is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function(torch.zeros(1))
    return any("sigmoid is deprecated" in str(warning.message) for warning in caught)


def treatment():
    return warns_of_deprecation(F.sigmoid)


def positive_control():
    """A function written to warn."""

    def old(x):
        warnings.warn("sigmoid is deprecated", stacklevel=2)
        return x

    return warns_of_deprecation(old)


def negative_control():
    """A function written not to."""
    return warns_of_deprecation(lambda x: x)


def otherwise():
    import warnings

    from torch.nn import functional as F

    def deprecated(x):
        warnings.warn("nn.functional.sigmoid is deprecated", stacklevel=2)
        return x.sigmoid()

    F.sigmoid = deprecated

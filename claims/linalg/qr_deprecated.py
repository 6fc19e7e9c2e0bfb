"""
# `torch.qr()` is deprecated

- en: PyTorch warns against the use of `torch.qr()`, or has removed it.
- zh: PyTorch 对 `torch.qr()` 给出弃用警告，或已将其移除。

## Asserted by

- `torch.qr()` is deprecated.
- `torch.qr()` gives a deprecation warning.
- Calling `torch.qr()` triggers a deprecation warning.
- `torch.qr()` has been deprecated.
- `torch.qr()` 已弃用。
- `torch.qr()` 已被废弃。
- 调用 `torch.qr()` 会给出弃用警告。

## Denied by

- `torch.qr()` is not deprecated.
- `torch.qr()` gives no deprecation warning.
- `torch.qr()` 没有被弃用。
- `torch.qr()` 不会给出弃用警告。

## Not asserted by

- `torch.linalg.qr()` replaces `torch.qr()`.
- `torch.qr()` still works.
- `torch.qr()` 的返回值是张量。

## Correction

- en: `torch.qr()` gives a deprecation warning since PyTorch 1.9 and was removed in 2.14. Use
  `torch.linalg.qr()`.
- zh: `torch.qr()` 自 PyTorch 1.9 起给出弃用警告，并在 2.14 中移除。请使用 `torch.linalg.qr()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.qr.html>
"""

import warnings

import torch

ABOUT = ("torch.qr",)


def called_deprecated(function):
    """Does a function say, in a warning or in the error of a removed one, that it is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            function(torch.eye(2))
        except RuntimeError as error:
            return "deprecated" in str(error)
    return any("deprecated" in str(warning.message) for warning in caught)


def treatment():
    return called_deprecated(torch.qr)


def positive_control():
    """A function that says so."""

    def outdated(*tensors):
        warnings.warn("this function is deprecated", FutureWarning, stacklevel=2)

    return called_deprecated(outdated)


def negative_control():
    """A function that says nothing."""
    return called_deprecated(lambda *tensors: None)

"""
# `torch.lu()` is deprecated

- en: PyTorch warns against the use of `torch.lu()`, or has removed it.
- zh: PyTorch 对 `torch.lu()` 给出弃用警告，或已将其移除。

## Asserted by

- `torch.lu()` is deprecated.
- `torch.lu()` gives a deprecation warning.
- Calling `torch.lu()` triggers a deprecation warning.
- `torch.lu()` has been deprecated.
- `torch.lu()` 已弃用。
- `torch.lu()` 已被废弃。
- 调用 `torch.lu()` 会给出弃用警告。

## Denied by

- `torch.lu()` is not deprecated.
- `torch.lu()` gives no deprecation warning.
- `torch.lu()` 没有被弃用。
- `torch.lu()` 不会给出弃用警告。

## Not asserted by

- `torch.linalg.lu_factor()` replaces `torch.lu()`.
- `torch.lu()` still works.
- `torch.lu()` 的返回值是张量。

## Correction

- en: `torch.lu()` gives a deprecation warning since PyTorch 1.13. Use `torch.linalg.lu_factor()`.
- zh: `torch.lu()` 自 PyTorch 1.13 起给出弃用警告。请使用 `torch.linalg.lu_factor()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.lu.html>
"""

import warnings

import torch

ABOUT = ("torch.lu",)


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
    return called_deprecated(torch.lu)


def positive_control():
    """A function that says so."""

    def outdated(*tensors):
        warnings.warn("this function is deprecated", FutureWarning, stacklevel=2)

    return called_deprecated(outdated)


def negative_control():
    """A function that says nothing."""
    return called_deprecated(lambda *tensors: None)

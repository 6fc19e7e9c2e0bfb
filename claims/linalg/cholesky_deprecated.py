"""
# `torch.cholesky()` is deprecated

- en: PyTorch warns against the use of `torch.cholesky()`, or has removed it.
- zh: PyTorch 对 `torch.cholesky()` 给出弃用警告，或已将其移除。

## Asserted by

- `torch.cholesky()` is deprecated.
- `torch.cholesky()` gives a deprecation warning.
- Calling `torch.cholesky()` triggers a deprecation warning.
- `torch.cholesky()` has been deprecated.
- `torch.cholesky()` 已弃用。
- `torch.cholesky()` 已被废弃。
- 调用 `torch.cholesky()` 会给出弃用警告。

## Denied by

- `torch.cholesky()` is not deprecated.
- `torch.cholesky()` gives no deprecation warning.
- `torch.cholesky()` 没有被弃用。
- `torch.cholesky()` 不会给出弃用警告。

## Not asserted by

- `torch.linalg.cholesky()` replaces `torch.cholesky()`.
- `torch.cholesky()` still works.
- `torch.cholesky()` 的返回值是张量。

## Correction

- en: `torch.cholesky()` gives a deprecation warning since PyTorch 1.9 and was removed in 2.14.
  Use `torch.linalg.cholesky()`.
- zh: `torch.cholesky()` 自 PyTorch 1.9 起给出弃用警告，并在 2.14 中移除。请使用
  `torch.linalg.cholesky()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.cholesky.html>
"""

import warnings

import torch

ABOUT = ("torch.cholesky",)


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
    return called_deprecated(torch.cholesky)


def positive_control():
    """A function that says so."""

    def outdated(*tensors):
        warnings.warn("this function is deprecated", FutureWarning, stacklevel=2)

    return called_deprecated(outdated)


def negative_control():
    """A function that says nothing."""
    return called_deprecated(lambda *tensors: None)

"""
# `torch.triangular_solve()` is deprecated

- en: PyTorch warns against the use of `torch.triangular_solve()`, or has removed it.
- zh: PyTorch 对 `torch.triangular_solve()` 给出弃用警告，或已将其移除。

## Asserted by

- `torch.triangular_solve()` is deprecated.
- `torch.triangular_solve()` gives a deprecation warning.
- Calling `torch.triangular_solve()` triggers a deprecation warning.
- `torch.triangular_solve()` has been deprecated.
- `torch.triangular_solve()` 已弃用。
- `torch.triangular_solve()` 已被废弃。
- 调用 `torch.triangular_solve()` 会给出弃用警告。

## Denied by

- `torch.triangular_solve()` is not deprecated.
- `torch.triangular_solve()` gives no deprecation warning.
- `torch.triangular_solve()` 没有被弃用。
- `torch.triangular_solve()` 不会给出弃用警告。

## Not asserted by

- `torch.linalg.solve_triangular()` replaces `torch.triangular_solve()`.
- `torch.triangular_solve()` still works.
- `torch.triangular_solve()` 的返回值是张量。

## Correction

- en: `torch.triangular_solve()` gives a deprecation warning since PyTorch 1.11. Use
  `torch.linalg.solve_triangular()`.
- zh: `torch.triangular_solve()` 自 PyTorch 1.11 起给出弃用警告。请使用
  `torch.linalg.solve_triangular()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.triangular_solve.html>
"""

import warnings

import torch

ABOUT = ("torch.triangular_solve",)


def called_deprecated(function):
    """Does a function say, in a warning or in the error of a removed one, that it is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            function(torch.ones(2, 1), torch.eye(2))
        except RuntimeError as error:
            return "deprecated" in str(error)
    return any("deprecated" in str(warning.message) for warning in caught)


def treatment():
    return called_deprecated(torch.triangular_solve)


def positive_control():
    """A function that says so."""

    def outdated(*tensors):
        warnings.warn("this function is deprecated", FutureWarning, stacklevel=2)

    return called_deprecated(outdated)


def negative_control():
    """A function that says nothing."""
    return called_deprecated(lambda *tensors: None)

"""
# `torch.testing.assert_allclose()` is deprecated

- en: Using `torch.testing.assert_allclose()` gives a warning that it is deprecated.
- zh: 使用 `torch.testing.assert_allclose()` 会给出弃用警告。

## Asserted by

- `torch.testing.assert_allclose()` is deprecated.
- `torch.testing.assert_allclose()` gives a deprecation warning.
- `torch.testing.assert_allclose()` has been deprecated.
- `torch.testing.assert_allclose()` is marked as deprecated.
- `torch.testing.assert_allclose()` 已弃用。
- `torch.testing.assert_allclose()` 已被废弃。
- `torch.testing.assert_allclose()` 会给出弃用警告。

## Denied by

- `torch.testing.assert_allclose()` is not deprecated.
- `torch.testing.assert_allclose()` gives no deprecation warning.
- `torch.testing.assert_allclose()` 没有被弃用。
- `torch.testing.assert_allclose()` 不会给出弃用警告。

## Not asserted by

- `torch.testing.assert_close()` replaces `torch.testing.assert_allclose()`.
- `torch.testing.assert_allclose()` compares two tensors.
- 测试中用 `torch.testing.assert_close()` 比较张量。

## Correction

- en: Deprecated since PyTorch 1.12: use `torch.testing.assert_close()`, which also compares
  dtypes.
- zh: 自 PyTorch 1.12 起弃用，请使用 `torch.testing.assert_close()`，它还会比较 dtype。

## Sources

- <https://docs.pytorch.org/docs/stable/testing.html>
"""

import warnings

import torch

ABOUT = ("torch.testing.assert_allclose",)


def called_deprecated(function):
    """Does a call say that it is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function()
    return any("deprecated" in str(warning.message) for warning in caught)


def treatment():
    return called_deprecated(lambda: torch.testing.assert_allclose(torch.ones(2), torch.ones(2)))


def positive_control():
    """A function that says so."""
    return called_deprecated(lambda: warnings.warn("this is deprecated", FutureWarning, stacklevel=2))


def negative_control():
    """A function that says nothing."""
    return called_deprecated(lambda: None)

"""
# `torch.testing.assert_close()` fails for tensors of different dtypes

- en: `torch.testing.assert_close()` raises an `AssertionError` for tensors of equal values but
  different dtypes, unless `check_dtype=False`.
- zh: 数值相同但 dtype 不同的张量会使 `torch.testing.assert_close()` 抛出 `AssertionError`，除非
  `check_dtype=False`。

## Asserted by

- `torch.testing.assert_close()` fails for tensors of different dtypes.
- `torch.testing.assert_close()` compares dtypes.
- `torch.testing.assert_close()` checks the dtype.
- `torch.testing.assert_close()` 会比较 dtype。
- `torch.testing.assert_close()` 会检查 dtype。
- dtype 不同时 `torch.testing.assert_close()` 会失败。

## Denied by

- `torch.testing.assert_close()` ignores the dtype.
- `torch.testing.assert_close()` does not check the dtype.
- `torch.testing.assert_close()` does not compare dtypes.
- `torch.testing.assert_close()` 不检查 dtype。
- `torch.testing.assert_close()` 不会比较 dtype。

## Not asserted by

- `torch.testing.assert_close()` compares the values.
- `torch.allclose()` returns a bool.
- `torch.testing.assert_allclose()` 已弃用。

## Correction

- en: `torch.testing.assert_close()` (since PyTorch 1.9) compares dtype, device and layout as
  well; `check_dtype=False` leaves the dtype out.
- zh: `torch.testing.assert_close()`（PyTorch 1.9 起提供）还会比较 dtype、设备与布局；
  `check_dtype=False` 可忽略 dtype。

## Sources

- <https://docs.pytorch.org/docs/stable/testing.html>
"""

import torch

ABOUT = ("torch.testing.assert_close",)


def fails(compare):
    """Does a comparison of equal values of two dtypes fail?"""
    try:
        compare(torch.ones(2), torch.ones(2, dtype=torch.float64))
    except AssertionError:
        return True
    return False


def treatment():
    return fails(torch.testing.assert_close)


def positive_control():
    """A comparison of nothing but the dtypes."""

    def compare(a, b):
        if a.dtype != b.dtype:
            raise AssertionError

    return fails(compare)


def negative_control():
    """A comparison of nothing but the values."""

    def compare(a, b):
        if a.tolist() != b.tolist():
            raise AssertionError

    return fails(compare)

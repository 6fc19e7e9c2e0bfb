"""
# `Tensor.storage()` is deprecated

- en: Using `Tensor.storage()` gives a warning that it is deprecated.
- zh: 使用 `Tensor.storage()` 会给出弃用警告。

## Asserted by

- `Tensor.storage()` is deprecated.
- `Tensor.storage()` gives a deprecation warning.
- `Tensor.storage()` has been deprecated.
- `Tensor.storage()` is marked as deprecated.
- `Tensor.storage()` 已弃用。
- `Tensor.storage()` 已被废弃。
- `Tensor.storage()` 会给出弃用警告。

## Denied by

- `Tensor.storage()` is not deprecated.
- `Tensor.storage()` gives no deprecation warning.
- `Tensor.storage()` 没有被弃用。
- `Tensor.storage()` 不会给出弃用警告。

## Not asserted by

- `Tensor.storage()` returns the memory of a tensor.
- `Tensor.untyped_storage()` gives the bytes.
- 视图与原张量的 `storage()` 相同。

## Correction

- en: Since PyTorch 2.0 `Tensor.storage()` warns that `TypedStorage` is deprecated. Use
  `Tensor.untyped_storage()`.
- zh: 自 PyTorch 2.0 起，`Tensor.storage()` 会提示 `TypedStorage` 已弃用，请使用
  `Tensor.untyped_storage()`。

## Sources

- <https://docs.pytorch.org/docs/stable/storage.html>
"""

import warnings

import torch

ABOUT = ("torch.Tensor.storage",)


def called_deprecated(function):
    """Does a call say that it is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function()
    return any("deprecated" in str(warning.message) for warning in caught)


def treatment():
    return called_deprecated(lambda: torch.ones(2).storage())


def positive_control():
    """A function that says so."""
    return called_deprecated(lambda: warnings.warn("this is deprecated", FutureWarning, stacklevel=2))


def negative_control():
    """A function that says nothing."""
    return called_deprecated(lambda: None)

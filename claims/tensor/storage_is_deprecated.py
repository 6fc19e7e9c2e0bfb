"""
# `Tensor.storage()` is deprecated

- en: Calling `Tensor.storage()` gives a warning that it is deprecated.
- zh: 调用 `Tensor.storage()` 会给出弃用警告。

## Asserted by

- `Tensor.storage()` is deprecated.
- `tensor.storage()` gives a deprecation warning.
- `TypedStorage` is deprecated.
- `Tensor.storage()` shows a deprecation warning.
- `Tensor.storage()` has been deprecated.
- `Tensor.storage()` is marked as deprecated.
- `Tensor.storage()` 已被弃用。
- 调用 `tensor.storage()` 会出现弃用警告。
- `TypedStorage` 已弃用。
- `Tensor.storage()` 已被废弃。
- `Tensor.storage()` 会给出弃用警告。

## Denied by

- `Tensor.storage()` is not deprecated.
- `tensor.storage()` gives no deprecation warning.
- `Tensor.storage()` 没有被弃用。
- 调用 `tensor.storage()` 不会出现弃用警告。

## Not asserted by

- `Tensor.storage()` returns the storage of a tensor.
- `Tensor.untyped_storage()` gives the bytes.
- 视图与原张量的 `storage()` 相同。
- `Tensor.storage()` 返回张量的存储。

## Correction

- en: Since PyTorch 2.0 `Tensor.storage()` warns that `TypedStorage` is deprecated; use
  `Tensor.untyped_storage()`.
- zh: 自 PyTorch 2.0 起，`Tensor.storage()` 会警告 `TypedStorage` 已弃用；请使用
  `Tensor.untyped_storage()`。

## Sources

- <https://docs.pytorch.org/docs/stable/storage.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

import warnings

import torch

ABOUT = ("torch.Tensor.storage",)


def warns_of_deprecation(use):
    """Does using a tensor give a warning that something is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        use(torch.ones(2))
    return any("deprecated" in str(warning.message) for warning in caught)


def treatment():
    return warns_of_deprecation(lambda tensor: tensor.storage())


def positive_control():
    """The warning given by hand."""
    return warns_of_deprecation(
        lambda tensor: warnings.warn("this is deprecated", FutureWarning, stacklevel=2)
    )


def negative_control():
    """Another warning given by hand."""
    return warns_of_deprecation(lambda tensor: warnings.warn("this is slow", FutureWarning, stacklevel=2))

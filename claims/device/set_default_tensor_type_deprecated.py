"""
# `torch.set_default_tensor_type()` is deprecated

- en: Using `torch.set_default_tensor_type()` gives a warning that it is deprecated.
- zh: 使用 `torch.set_default_tensor_type()` 会给出弃用警告。

## Asserted by

- `torch.set_default_tensor_type()` is deprecated.
- `torch.set_default_tensor_type()` gives a deprecation warning.
- `torch.set_default_tensor_type()` has been deprecated.
- `torch.set_default_tensor_type()` is marked as deprecated.
- `torch.set_default_tensor_type()` 已弃用。
- `torch.set_default_tensor_type()` 已被废弃。
- `torch.set_default_tensor_type()` 会给出弃用警告。

## Denied by

- `torch.set_default_tensor_type()` is not deprecated.
- `torch.set_default_tensor_type()` gives no deprecation warning.
- `torch.set_default_tensor_type()` 没有被弃用。
- `torch.set_default_tensor_type()` 不会给出弃用警告。

## Not asserted by

- `torch.set_default_dtype()` sets the default dtype.
- `torch.set_default_tensor_type()` sets the type of new tensors.
- `torch.set_default_device()` 取代了 `torch.set_default_tensor_type()`。

## Correction

- en: Deprecated since PyTorch 2.1: use `torch.set_default_dtype()` and
  `torch.set_default_device()`.
- zh: 自 PyTorch 2.1 起弃用，请使用 `torch.set_default_dtype()` 与 `torch.set_default_device()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.set_default_tensor_type.html>
"""

import warnings

import torch

ABOUT = ("torch.set_default_tensor_type",)


def called_deprecated(function):
    """Does a call say that it is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function()
    return any("deprecated" in str(warning.message) for warning in caught)


def treatment():
    return called_deprecated(lambda: torch.set_default_tensor_type(torch.FloatTensor))


def positive_control():
    """A function that says so."""
    return called_deprecated(lambda: warnings.warn("this is deprecated", FutureWarning, stacklevel=2))


def negative_control():
    """A function that says nothing."""
    return called_deprecated(lambda: None)

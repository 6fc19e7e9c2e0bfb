"""
# `torch.chain_matmul()` is deprecated

- en: PyTorch warns against the use of `torch.chain_matmul()`, or has removed it.
- zh: PyTorch 对 `torch.chain_matmul()` 给出弃用警告，或已将其移除。

## Asserted by

- `torch.chain_matmul()` is deprecated.
- `torch.chain_matmul()` gives a deprecation warning.
- Calling `torch.chain_matmul()` triggers a deprecation warning.
- `torch.chain_matmul()` has been deprecated.
- `torch.chain_matmul()` 已弃用。
- `torch.chain_matmul()` 已被废弃。
- 调用 `torch.chain_matmul()` 会给出弃用警告。

## Denied by

- `torch.chain_matmul()` is not deprecated.
- `torch.chain_matmul()` gives no deprecation warning.
- `torch.chain_matmul()` 没有被弃用。
- `torch.chain_matmul()` 不会给出弃用警告。

## Not asserted by

- `torch.linalg.multi_dot()` replaces `torch.chain_matmul()`.
- `torch.chain_matmul()` still works.
- `torch.chain_matmul()` 的返回值是张量。

## Correction

- en: `torch.chain_matmul()` gives a deprecation warning since PyTorch 1.9. Use
  `torch.linalg.multi_dot()`.
- zh: `torch.chain_matmul()` 自 PyTorch 1.9 起给出弃用警告。请使用 `torch.linalg.multi_dot()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.chain_matmul.html>
"""

import warnings

import torch

ABOUT = ("torch.chain_matmul",)


def called_deprecated(function):
    """Does a function say, in a warning or in the error of a removed one, that it is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            function(torch.eye(2), torch.eye(2))
        except RuntimeError as error:
            return "deprecated" in str(error)
    return any("deprecated" in str(warning.message) for warning in caught)


def treatment():
    return called_deprecated(torch.chain_matmul)


def positive_control():
    """A function that says so."""

    def outdated(*tensors):
        warnings.warn("this function is deprecated", FutureWarning, stacklevel=2)

    return called_deprecated(outdated)


def negative_control():
    """A function that says nothing."""
    return called_deprecated(lambda *tensors: None)

"""
# `torch.jit.script` is deprecated

- en: Calling `torch.jit.script` warns that it is deprecated.
- zh: 调用 `torch.jit.script` 时会警告它已被弃用。

## Asserted by

- `torch.jit.script` is deprecated.
- `torch.jit.script` has been deprecated in favor of `torch.export`.
- `torch.jit.script` has been deprecated.
- `torch.jit.script` gives a deprecation warning.
- `torch.jit.script` 已被弃用。
- `torch.jit.script` 已弃用。
- `torch.jit.script` 会给出弃用警告。

## Denied by

- `torch.jit.script` is not deprecated.
- `torch.jit.script` gives no deprecation warning.
- `torch.jit.script` 没有被弃用。
- `torch.jit.script` 不会给出弃用警告。

## Not asserted by

- `torch.jit.script` is slower than `torch.compile`.
- `torch.quantization` is deprecated.
- `torch.jit.script` 比 `torch.compile` 慢。

## Correction

- en: `torch.jit.script` is deprecated since PyTorch 2.10; use `torch.compile` or `torch.export`
  instead. Up to 2.9 it did not warn.
- zh: `torch.jit.script` 从 PyTorch 2.10 起弃用，请改用 `torch.compile` 或 `torch.export`；2.9
  及以前没有警告。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.script.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.10.0>
"""

import warnings

import torch
from torch import nn

ABOUT = ("torch.jit.script",)


def warns_of_deprecation(call):
    """Does the call warn that `torch.jit.script` is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    return any("`torch.jit.script` is deprecated" in str(warning.message) for warning in caught)


def treatment():
    return warns_of_deprecation(lambda: torch.jit.script(nn.Linear(2, 2)))


def positive_control():
    """A function written to warn."""
    return warns_of_deprecation(
        lambda: warnings.warn("`torch.jit.script` is deprecated", DeprecationWarning, stacklevel=2)
    )


def negative_control():
    """A function written not to."""
    return warns_of_deprecation(lambda: None)

"""
# `torch.jit.trace` is deprecated

- en: Calling `torch.jit.trace` warns that it is deprecated.
- zh: 调用 `torch.jit.trace` 时会警告它已被弃用。

## Asserted by

- `torch.jit.trace` is deprecated.
- `torch.jit.trace` has been deprecated in favor of `torch.export`.
- `torch.jit.trace` has been deprecated.
- `torch.jit.trace` gives a deprecation warning.
- `torch.jit.trace` 已被弃用。
- `torch.jit.trace` 已弃用。
- `torch.jit.trace` 会给出弃用警告。

## Denied by

- `torch.jit.trace` is not deprecated.
- `torch.jit.trace` gives no deprecation warning.
- `torch.jit.trace` 没有被弃用。
- `torch.jit.trace` 不会给出弃用警告。

## Not asserted by

- `torch.jit.trace` is slower than `torch.compile`.
- `torch.quantization` is deprecated.
- `torch.jit.trace` 比 `torch.compile` 慢。

## Correction

- en: `torch.jit.trace` is deprecated since PyTorch 2.10; use `torch.compile` or `torch.export`
  instead. Up to 2.9 it did not warn.
- zh: `torch.jit.trace` 从 PyTorch 2.10 起弃用，请改用 `torch.compile` 或 `torch.export`；2.9 及
  以前没有警告。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.trace.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.10.0>
"""

import warnings

import torch
from torch import nn

ABOUT = ("torch.jit.trace",)


def warns_of_deprecation(call):
    """Does the call warn that `torch.jit.trace` is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    return any("`torch.jit.trace` is deprecated" in str(warning.message) for warning in caught)


def treatment():
    return warns_of_deprecation(lambda: torch.jit.trace(nn.Linear(2, 2), torch.ones(1, 2)))


def positive_control():
    """A function written to warn."""
    return warns_of_deprecation(
        lambda: warnings.warn("`torch.jit.trace` is deprecated", DeprecationWarning, stacklevel=2)
    )


def negative_control():
    """A function written not to."""
    return warns_of_deprecation(lambda: None)

"""
# `torch.jit.freeze` is deprecated

- en: Calling `torch.jit.freeze` warns that it is deprecated.
- zh: 调用 `torch.jit.freeze` 时会警告它已被弃用。

## Asserted by

- `torch.jit.freeze` is deprecated.
- `torch.jit.freeze` has been deprecated.
- `torch.jit.freeze` gives a deprecation warning.
- `torch.jit.freeze` 已被弃用。
- `torch.jit.freeze` 已弃用。
- `torch.jit.freeze` 会给出弃用警告。

## Denied by

- `torch.jit.freeze` is not deprecated.
- `torch.jit.freeze` gives no deprecation warning.
- `torch.jit.freeze` 没有被弃用。
- `torch.jit.freeze` 不会给出弃用警告。

## Not asserted by

- `torch.jit.freeze` is slower than `torch.compile`.
- `torch.quantization` is deprecated.
- `torch.jit.freeze` 比 `torch.compile` 慢。

## Correction

- en: `torch.jit.freeze` is deprecated since PyTorch 2.11; use `torch.compile` instead. Up to
  2.10 it did not warn.
- zh: `torch.jit.freeze` 从 PyTorch 2.11 起弃用，请改用 `torch.compile`；2.10 及以前没有警告。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/jit/_freeze.py>
"""

import warnings

import torch
from torch import nn

ABOUT = ("torch.jit.freeze",)


def warns_of_deprecation(call):
    """Does the call warn that `torch.jit.freeze` is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    return any("`torch.jit.freeze` is deprecated" in str(warning.message) for warning in caught)


def treatment():
    scripted = torch.jit.script(nn.Linear(2, 2).eval())
    return warns_of_deprecation(lambda: torch.jit.freeze(scripted))


def positive_control():
    """A function written to warn."""
    return warns_of_deprecation(
        lambda: warnings.warn("`torch.jit.freeze` is deprecated", DeprecationWarning, stacklevel=2)
    )


def negative_control():
    """A function written not to."""
    return warns_of_deprecation(lambda: None)

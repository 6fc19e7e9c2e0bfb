"""
# `torch.jit.load` is deprecated

- en: Calling `torch.jit.load` warns that it is deprecated.
- zh: 调用 `torch.jit.load` 时会警告它已被弃用。

## Asserted by

- `torch.jit.load` is deprecated.
- `torch.jit.load` has been deprecated.
- `torch.jit.load` gives a deprecation warning.
- `torch.jit.load` 已被弃用。
- `torch.jit.load` 已弃用。

## Denied by

- `torch.jit.load` is not deprecated.
- `torch.jit.load` gives no deprecation warning.
- `torch.jit.load` 没有被弃用。

## Not asserted by

- `torch.jit.load` opens TorchScript files.
- `torch.load` is deprecated.
- `torch.load` 已被弃用。

## Correction

- en: `torch.jit.load` is deprecated since PyTorch 2.10 with the rest of TorchScript; use
  `torch.export.save` and `torch.export.load`. Up to 2.9 it did not warn.
- zh: `torch.jit.load` 从 PyTorch 2.10 起随 TorchScript 一起弃用；请改用 `torch.export.save` 和
  `torch.export.load`。2.9 及以前没有警告。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.load.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/jit/_serialization.py>
"""

import warnings

import torch
from torch import nn

ABOUT = ("torch.jit.load",)


def warns_of_deprecation(load):
    """Does reading a file warn that `torch.jit.load` is deprecated?"""
    torch.jit.save(torch.jit.script(nn.Linear(1, 1)), "model.pt")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        load("model.pt")
    return any("`torch.jit.load` is deprecated" in str(warning.message) for warning in caught)


def treatment():
    return warns_of_deprecation(torch.jit.load)


def positive_control():
    """A function written to warn."""
    return warns_of_deprecation(
        lambda path: warnings.warn("`torch.jit.load` is deprecated", DeprecationWarning, stacklevel=2)
    )


def negative_control():
    """A function written not to."""
    return warns_of_deprecation(lambda path: path)

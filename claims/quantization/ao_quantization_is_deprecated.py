"""
# `torch.ao.quantization` is deprecated

- en: Preparing a model with `torch.ao.quantization` warns that it is deprecated in favour of
  torchao.
- zh: 用 `torch.ao.quantization` 准备模型时会警告它已被弃用，应改用 torchao。

## Asserted by

- `torch.ao.quantization` is deprecated.
- `torch.ao.quantization` has been deprecated.
- `torch.ao.quantization` gives a deprecation warning.
- `torch.ao.quantization` 已被弃用。
- `torch.ao.quantization` 已弃用。
- `torch.ao.quantization` 会给出弃用警告。

## Denied by

- `torch.ao.quantization` is not deprecated.
- `torch.ao.quantization` gives no deprecation warning.
- `torch.ao.quantization` 没有被弃用。
- `torch.ao.quantization` 不会给出弃用警告。

## Not asserted by

- `torch.jit.script` is deprecated.
- `torch.jit.script` 已被弃用。

## Correction

- en: `torch.ao.quantization` is deprecated since PyTorch 2.8; use torchao. Up to 2.7 it did not
  warn.
- zh: `torch.ao.quantization` 从 PyTorch 2.8 起弃用，请改用 torchao；2.7 及以前没有警告。

## Sources

- <https://docs.pytorch.org/docs/stable/quantization.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.8.0>
"""

import warnings

from torch import nn
from torch.ao.quantization import quantize_dynamic

ABOUT = ("torch.ao.quantization.quantize_dynamic",)


def warns_of_deprecation(quantize):
    """Does quantizing a model warn that `torch.ao.quantization` is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        quantize(nn.Sequential(nn.Linear(2, 2)), {nn.Linear})
    return any("torch.ao.quantization is deprecated" in str(warning.message) for warning in caught)


def treatment():
    return warns_of_deprecation(quantize_dynamic)


def positive_control():
    """A function written to warn."""
    return warns_of_deprecation(
        lambda model, kinds: warnings.warn("torch.ao.quantization is deprecated", stacklevel=2)
    )


def negative_control():
    """A function written not to."""
    return warns_of_deprecation(lambda model, kinds: model)

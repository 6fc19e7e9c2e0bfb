"""
# `torch.quantize_per_tensor` is deprecated

- en: Calling `torch.quantize_per_tensor` warns that quantized tensors are deprecated.
- zh: 调用 `torch.quantize_per_tensor` 时会警告量化张量已被弃用。

## Asserted by

- `torch.quantize_per_tensor` is deprecated.
- `torch.quantize_per_tensor` has been deprecated.
- `torch.quantize_per_tensor` gives a deprecation warning.
- `torch.quantize_per_tensor` 已被弃用。
- `torch.quantize_per_tensor` 已弃用。
- `torch.quantize_per_tensor` is deprecated and should not be used any more.

## Denied by

- `torch.quantize_per_tensor` is not deprecated.
- `torch.quantize_per_tensor` gives no deprecation warning.
- `torch.quantize_per_tensor` 没有被弃用。

## Not asserted by

- `torch.ao.quantization` is deprecated.
- `torch.ao.quantization` 已被弃用。

## Correction

- en: `torch.quantize_per_tensor` and the other makers of quantized tensors are deprecated since
  PyTorch 2.13; use torchao. Up to 2.12 they did not warn.
- zh: `torch.quantize_per_tensor` 等创建量化张量的函数从 PyTorch 2.13 起弃用，请改用 torchao；
  2.12 及以前没有警告。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html>
"""

import warnings

import torch

ABOUT = ("torch.quantize_per_tensor",)


def warns_of_deprecation(quantize):
    """Does the call warn that the function is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        quantize(torch.ones(2), 0.1, 0, torch.qint8)
    messages = [str(warning.message) for warning in caught]
    return any("quantize_per_tensor" in message and "deprecated" in message for message in messages)


def treatment():
    return warns_of_deprecation(torch.quantize_per_tensor)


def positive_control():
    """A function written to warn."""
    return warns_of_deprecation(lambda *_: warnings.warn("quantize_per_tensor is deprecated", stacklevel=2))


def negative_control():
    """A function written not to."""
    return warns_of_deprecation(lambda *_: None)

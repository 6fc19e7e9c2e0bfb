"""
# `torch.nn.utils.weight_norm` is deprecated

- en: Calling `torch.nn.utils.weight_norm` warns that it is deprecated.
- zh: 调用 `torch.nn.utils.weight_norm` 时会警告它已被弃用。

## Asserted by

- `nn.utils.weight_norm` is deprecated.
- `torch.nn.utils.weight_norm` is deprecated.
- `nn.utils.weight_norm` gives a deprecation warning.
- `nn.utils.weight_norm` 已被弃用。
- `torch.nn.utils.weight_norm` 已弃用。
- `nn.utils.weight_norm` 会给出弃用警告。

## Denied by

- `nn.utils.weight_norm` is not deprecated.
- `nn.utils.weight_norm` gives no deprecation warning.
- `nn.utils.weight_norm` 没有被弃用。
- `torch.nn.utils.weight_norm` 没有被弃用。

## Not asserted by

- `nn.utils.spectral_norm` is deprecated.
- Weight normalisation separates length and direction.
- `nn.utils.spectral_norm` 已被弃用。

## Correction

- en: Since PyTorch 2.1 `torch.nn.utils.weight_norm` is deprecated in favour of
  `torch.nn.utils.parametrizations.weight_norm`.
- zh: 从 PyTorch 2.1 起，`torch.nn.utils.weight_norm` 已弃用，请改用
  `torch.nn.utils.parametrizations.weight_norm`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.weight_norm.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.1.0>
"""

import warnings

from torch import nn

ABOUT = ("torch.nn.utils.weight_norm",)


def warns_of_deprecation(normalise):
    """Does a call warn that the function is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        normalise(nn.Linear(2, 2))
    messages = [str(warning.message) for warning in caught]
    return any("weight_norm" in message and "deprecated" in message for message in messages)


def treatment():
    return warns_of_deprecation(nn.utils.weight_norm)


def positive_control():
    """A function written to warn."""

    def old(layer):
        warnings.warn("weight_norm is deprecated", stacklevel=2)
        return layer

    return warns_of_deprecation(old)


def negative_control():
    """A function written not to."""
    return warns_of_deprecation(lambda layer: layer)

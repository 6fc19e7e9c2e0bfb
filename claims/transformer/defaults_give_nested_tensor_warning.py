"""
# `nn.TransformerEncoder` warns when its layer has `batch_first=False`

- en: With a default layer, `nn.TransformerEncoder(layer, n)` warns that nested tensors are not
  used.
- zh: 使用默认参数的层时，`nn.TransformerEncoder(layer, n)` 会警告不会使用嵌套张量。

## Asserted by

- `nn.TransformerEncoder` gives a warning with `batch_first=False`.
- With `batch_first=False`, `nn.TransformerEncoder` complains about nested tensors.
- Without `batch_first=True` `nn.TransformerEncoder` gives a warning.
- `nn.TransformerEncoder` warns if `batch_first` is not set.
- `nn.TransformerEncoder` 不设置 `batch_first=True` 会给出警告。
- 不设置 `batch_first=True` 时，`nn.TransformerEncoder` 会给出警告。
- A layer with `batch_first=False` makes `nn.TransformerEncoder` print a warning about nested tensors.

## Denied by

- `nn.TransformerEncoder` gives no warning with `batch_first=False`.
- Without `batch_first=True` `nn.TransformerEncoder` gives no warning.
- `nn.TransformerEncoder` 不设置 `batch_first=True` 也没有警告。

## Not asserted by

- The default of `batch_first` is `False`.
- `batch_first` 的默认值是 `False`。

## Correction

- en: Since PyTorch 2.1 `nn.TransformerEncoder` warns of `enable_nested_tensor` when its layer
  has `batch_first=False`; set it, or pass `enable_nested_tensor=False`.
- zh: 从 PyTorch 2.1 起，当层的 `batch_first=False` 时，`nn.TransformerEncoder` 会就
  `enable_nested_tensor` 给出警告；请设置它，或传入 `enable_nested_tensor=False`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerEncoder.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/transformer.py>
"""

import warnings

from torch import nn

ABOUT = ("torch.nn.TransformerEncoder",)


def warns_of_nested_tensors(make):
    """Does making the encoder from a default layer warn of nested tensors?"""
    layer = nn.TransformerEncoderLayer(4, 2, 8)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        make(layer, 1)
    return any("nested_tensor" in str(warning.message) for warning in caught)


def treatment():
    return warns_of_nested_tensors(nn.TransformerEncoder)


def positive_control():
    """An encoder written to warn."""

    def make(layer, number):
        warnings.warn("enable_nested_tensor has no effect", stacklevel=2)
        return nn.Sequential(layer)

    return warns_of_nested_tensors(make)


def negative_control():
    """A container that warns of nothing."""
    return warns_of_nested_tensors(lambda layer, number: nn.Sequential(layer))


def otherwise():
    import torch

    make = torch.nn.TransformerEncoder.__init__

    def init(self, layer, number):
        make(self, layer, number, enable_nested_tensor=False)

    torch.nn.TransformerEncoder.__init__ = init

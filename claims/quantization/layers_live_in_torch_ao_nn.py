"""
# Quantized layers live in `torch.ao.nn.quantized`

- en: The classes of a quantized model are defined in `torch.ao.nn.quantized`, not in
  `torch.nn.quantized`.
- zh: 量化模型的类定义在 `torch.ao.nn.quantized` 中，而不是 `torch.nn.quantized`。

## Asserted by

- Quantized layers live in `torch.ao.nn.quantized`.
- The quantized layers are found in `torch.ao.nn.quantized`.
- The quantized layers are defined in `torch.ao.nn.quantized`.
- 量化层位于 `torch.ao.nn.quantized`。
- 量化层定义在 `torch.ao.nn.quantized` 中。

## Denied by

- Quantized layers live in `torch.nn.quantized`.
- The quantized layers are defined in `torch.nn.quantized`.
- 量化层位于 `torch.nn.quantized`。
- 量化层定义在 `torch.nn.quantized` 中。

## Not asserted by

- `torch.ao.quantization` is deprecated.
- `torch.ao.quantization` 已被弃用。

## Correction

- en: Since PyTorch 1.13 quantized layers are defined in `torch.ao.nn.quantized`; before, in
  `torch.nn.quantized`, which is kept as another name.
- zh: 从 PyTorch 1.13 起，量化层定义在 `torch.ao.nn.quantized`；此前在 `torch.nn.quantized`，后
  者作为别名保留。

## Sources

- <https://docs.pytorch.org/docs/stable/quantization-support.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.13.0>
"""

from torch import nn

try:
    from torch.ao.quantization import quantize_dynamic
except ImportError:
    from torch.quantization import quantize_dynamic

ABOUT = ("torch.ao.nn.quantized",)


def home(kind):
    """The package of quantized layers in which the class is defined."""
    return kind.__module__.partition(".quantized")[0]


def treatment():
    return home(type(quantize_dynamic(nn.Sequential(nn.Linear(2, 2)), {nn.Linear})[0]))


def positive_control():
    """A class that says so."""
    return home(type("Linear", (), {"__module__": "torch.ao.nn.quantized.modules"}))


def negative_control():
    """A class that says otherwise."""
    return home(type("Linear", (), {"__module__": "torch.nn.quantized.modules"}))


def otherwise():
    import torch.ao.nn.quantized.dynamic

    torch.ao.nn.quantized.dynamic.Linear.__module__ = "torch.nn.quantized.dynamic.modules.linear"

"""
# `QuantStub()` quantizes

- en: A `QuantStub` in a model turns floating-point input into quantized tensors.
- zh: 模型中的 `QuantStub` 把浮点输入变成量化张量。

## Asserted by

- `QuantStub()` creates a quantized model.
- `QuantStub` quantizes its input.
- Adding `QuantStub` makes the model a quantized one.
- `QuantStub()` 会创建一个量化模型。
- `QuantStub` 会把输入量化。
- 加入 `QuantStub` 就得到了量化模型。

## Denied by

- `QuantStub` is only a placeholder that returns its input unchanged.
- `QuantStub()` does not quantize anything.
- `QuantStub` 只是占位符，原样返回输入。
- `QuantStub()` 不会进行任何量化。

## Not asserted by

- `QuantStub` and `DeQuantStub` mark the part of the model to be quantized.
- `quantize_dynamic` quantizes the weights.
- `quantize_dynamic` 会量化权重。

## Conditions

- `treatment_converted`
  - en: `prepare` and `convert` have been applied to the model
  - zh: 已经对模型执行 `prepare` 和 `convert`

## Correction

- en: `QuantStub` is a placeholder that returns its input; only `convert` replaces it by a layer
  that quantizes.
- zh: `QuantStub` 是原样返回输入的占位符；只有 `convert` 才会把它替换为进行量化的层。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.QuantStub.html>
"""

import torch
from torch import nn

try:
    from torch.ao import quantization
    from torch.ao.quantization import QuantStub
except ImportError:  # 1.10 has only a part of it in the new place
    from torch import quantization
    from torch.quantization import QuantStub

ABOUT = ("torch.ao.quantization.QuantStub", "torch.ao.quantization.convert")
REQUIRES = "torch>=1.8"


class Quantizes(nn.Module):
    """A layer written to quantize its input."""

    def forward(self, x):
        return torch.quantize_per_tensor(x, scale=0.1, zero_point=0, dtype=torch.quint8)


def quantizes(module):
    """Is what comes out a quantized tensor?"""
    return module(torch.ones(1, 2)).is_quantized


def treatment():
    return quantizes(nn.Sequential(QuantStub()))


def treatment_converted():
    model = nn.Sequential(QuantStub()).eval()
    model.qconfig = quantization.default_qconfig
    prepared = quantization.prepare(model)
    prepared(torch.ones(1, 2))
    return quantizes(quantization.convert(prepared))


def positive_control():
    """A layer that quantizes by construction."""
    return quantizes(nn.Sequential(Quantizes()))


def negative_control():
    """A layer that returns its input."""
    return quantizes(nn.Sequential(nn.Identity()))

"""
# Quantization stores weights as 8-bit integers

- en: After `quantize_dynamic` or `convert` the weights of a layer are integers of one byte
  instead of 32-bit floats.
- zh: 经过 `quantize_dynamic` 或 `convert` 之后，层的权重是一个字节的整数，而不是 32 位浮点数。

## Asserted by

- Quantization represents the weights with 8-bit integers.
- Quantization maps floating-point numbers to 8-bit integers.
- Quantization converts FP32 tensors into INT8.
- Quantization reduces the precision of the weights from float32 to 8-bit integers.
- Quantization converts the weights of a model to int8.
- After `quantize_dynamic` the weights are stored as int8.
- A quantized model uses fewer bits for its weights.
- A quantized model represents weights in low precision.
- Quantization converts float32 weights to int8.
- 量化用 8 位整数表示权重。
- 量化把浮点数映射为 int8。
- 量化用 int8 代替 float32。
- 量化就是用更少的 bit 来存 tensor。
- 量化就是用更少的 bit 来表示权重。
- 量化后的模型用 int8 来计算。
- 动态量化把线性层的权重从 float32 换成 int8。
- 经过 `quantize_dynamic` 之后，权重存储为 int8。
- 量化模型用较少的比特数表示权重。
- 量化即用低比特数表示权重和激活值。
- 量化把 float32 权重转换为 int8。
- Quantization stores weights as int8.
- 动态量化把线性层的权重由 float32 变成 int8。

## Denied by

- The weights are still 32-bit floats after `quantize_dynamic`.
- Quantization does not change the dtype of the weights.
- 经过 `quantize_dynamic` 之后，权重仍然是 32 位浮点数。
- 量化不会改变权重的数据类型。

## Not asserted by

- Quantization makes inference faster.
- `model.half()` stores weights as 16-bit floats.
- `model.half()` 用 16 位浮点数存储权重。

## Conditions

- `treatment_static`
  - en: a calibrated model is quantized with `convert`
  - zh: 用 `convert` 量化经过校准的模型

## Correction

- en: Quantized layers keep their weights as 8-bit integers (`qint8`) with a scale.
- zh: 量化后的层以 8 位整数（`qint8`）加缩放系数保存权重。

## Sources

- <https://docs.pytorch.org/docs/stable/quantization.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.quantize_dynamic.html>
"""

import torch
from torch import nn

try:
    from torch.ao import quantization
    from torch.ao.quantization import QuantStub
except ImportError:  # 1.10 has only a part of it in the new place
    from torch import quantization
    from torch.quantization import QuantStub

ABOUT = ("torch.ao.quantization.quantize_dynamic", "torch.ao.quantization.convert")
REQUIRES = "torch>=1.8"


def bytes_and_kind(weight):
    """How many bytes has an element, and is it a floating-point number?"""
    return {"bytes": weight.element_size(), "float": weight.dtype.is_floating_point}


def treatment():
    model = nn.Sequential(nn.Linear(4, 4))
    quantized = quantization.quantize_dynamic(model, {nn.Linear}, dtype=torch.qint8)
    return bytes_and_kind(quantized[0].weight())


def treatment_static():
    model = nn.Sequential(QuantStub(), nn.Linear(4, 4)).eval()
    model.qconfig = quantization.default_qconfig
    prepared = quantization.prepare(model)
    prepared(torch.ones(1, 4))
    return bytes_and_kind(quantization.convert(prepared)[1].weight())


def positive_control():
    """A tensor made of 8-bit integers."""
    return bytes_and_kind(torch.zeros(4, 4, dtype=torch.int8))


def negative_control():
    """The weights of the layer before."""
    return bytes_and_kind(nn.Linear(4, 4).weight)


def otherwise():
    import torch
    from torch.ao import quantization

    class Unchanged:
        def __init__(self, layer):
            self.weight = layer.weight.detach

    quantization.quantize_dynamic = lambda model, kinds, dtype: [Unchanged(layer) for layer in model]
    quantization.convert = lambda model: [None, Unchanged(torch.nn.Linear(4, 4))]

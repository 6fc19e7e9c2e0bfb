"""
# Quantization makes inference faster

- en: A large linear model takes less time for inference on the CPU after `quantize_dynamic`.
- zh: 大型线性模型经过 `quantize_dynamic` 之后在 CPU 上的推理耗时更少。

## Asserted by

- Quantization makes inference faster.
- A quantized model runs faster than the float model.
- `quantize_dynamic` speeds up inference on the CPU.
- 量化可以加快推理。
- 量化让模型的推理加速 2 到 4 倍。
- 量化模型比浮点模型运行更快。
- `quantize_dynamic` 能提高 CPU 上的推理速度。
- Quantization reduces the inference latency.
- 量化能缩短推理时间。

## Denied by

- Quantization does not make inference faster.
- A quantized model takes as long as the float model.
- 量化不会加快推理。
- 量化模型的推理耗时与浮点模型相同。
- 量化对推理速度没有影响。

## Not asserted by

- Quantization makes the model smaller.
- Fusing layers makes inference faster.
- 层融合可以加快推理。

## Conditions

- `treatment_small_model`
  - en: the layers are small, so that quantizing the input costs more than it saves
  - zh: 层很小，量化输入的开销超过了节省的时间

## Correction

- en: Quantization makes large layers faster on CPUs with int8 kernels; small layers gain nothing.
- zh: 在有 int8 内核的 CPU 上，量化会让大的层更快；小的层没有收益。

## Sources

- <https://docs.pytorch.org/docs/stable/quantization.html>
- <https://docs.pytorch.org/tutorials/recipes/recipes/dynamic_quantization.html>
"""

import torch
from torch import nn

try:
    from torch.ao import quantization
except ImportError:
    from torch import quantization

ABOUT = ("torch.ao.quantization.quantize_dynamic",)
REQUIRES = "torch>=1.8"
MEASURES = "time"


def model(features):
    return nn.Sequential(nn.Linear(features, features), nn.ReLU()).eval()


def inference(candidate, batch, times=1):
    """Runs the model without autograd."""

    def run():
        with torch.no_grad():
            for _ in range(times):
                candidate(batch)

    return run


def quantized_against_float(features):
    original, batch = model(features), torch.randn(32, features)
    quantized = quantization.quantize_dynamic(original, {nn.Linear}, dtype=torch.qint8)
    return inference(quantized, batch), inference(original, batch)


def treatment():
    return quantized_against_float(512)


def treatment_small_model():
    return quantized_against_float(16)


def positive_control():
    """One call of the model against two."""
    original, batch = model(512), torch.randn(32, 512)
    return inference(original, batch), inference(original, batch, times=2)


def negative_control():
    """The same model on both sides."""
    original, batch = model(512), torch.randn(32, 512)
    return inference(original, batch), inference(original, batch)


def negative_control_slower():
    """Two calls of the model against one."""
    original, batch = model(512), torch.randn(32, 512)
    return inference(original, batch, times=2), inference(original, batch)

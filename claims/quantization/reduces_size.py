"""
# Quantization makes the model smaller

- en: The saved state dict of a quantized model takes fewer bytes than that of the float model.
- zh: 量化模型保存的 state dict 所占字节数比浮点模型少。

## Asserted by

- Quantization reduces the size of the model.
- Going from FP32 to INT8 makes the model 4x smaller.
- Quantization allows for a 4x reduction in the model size.
- The quantized model is about four times smaller.
- Quantization makes the model smaller.
- A quantized model needs less storage.
- `quantize_dynamic` makes the saved model smaller.
- 量化可以减小模型的大小。
- INT8 量化可以把模型体积减小到四分之一。
- 相比浮点模型，8 位量化的模型大小可以降低四倍。
- INT8 模型的体积是浮点模型的四分之一。
- 量化模型需要的存储空间更少。
- `quantize_dynamic` 会让保存的模型更小。
- `torch.quantization` compresses the model.
- 量化可以减少模型的存储空间。

## Denied by

- Quantization does not make the model smaller.
- A quantized model takes as much storage as the float model.
- 量化不会减小模型的大小。
- 量化模型占用的存储空间与浮点模型相同。
- 量化对模型大小没有影响。

## Not asserted by

- Quantization makes inference faster.
- Pruning makes a model smaller.
- 剪枝可以减小模型。

## Conditions

- `treatment_static`
  - en: a convolution is quantized with `convert`
  - zh: 用 `convert` 量化卷积

## Correction

- en: Weights of 8 bits instead of 32 make the model about four times smaller.
- zh: 权重从 32 位变为 8 位，模型约缩小到四分之一。

## Sources

- <https://docs.pytorch.org/docs/stable/quantization.html>
- <https://docs.pytorch.org/tutorials/recipes/recipes/dynamic_quantization.html>
"""

import copy
import io

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


def saved_bytes(model):
    """The size of the file with its state dict."""
    file = io.BytesIO()
    torch.save(model.state_dict(), file)
    return file.tell()


def size(model, change):
    """Is the changed model at least 10 % smaller than it was?"""
    before, after = saved_bytes(model), saved_bytes(change(model))
    verdict = "smaller" if after < 0.9 * before else "larger" if after > 1.1 * before else "same"
    return {"observed": verdict, "evidence": {"bytes before": before, "bytes after": after}}


def linear_model():
    return nn.Sequential(nn.Linear(128, 128), nn.ReLU(), nn.Linear(128, 128)).eval()


def treatment():
    return size(
        linear_model(),
        lambda model: quantization.quantize_dynamic(model, {nn.Linear}, dtype=torch.qint8),
    )


def treatment_static():
    def quantize(model):
        model.qconfig = quantization.default_qconfig
        prepared = quantization.prepare(model)
        prepared(torch.randn(4, 8, 8, 8))
        return quantization.convert(prepared)

    conv = nn.Conv2d(8, 64, 3)
    return size(nn.Sequential(QuantStub(), conv).eval(), quantize)


def positive_control():
    """Half the bytes a number, by construction."""
    return size(linear_model(), lambda model: copy.deepcopy(model).half())


def negative_control():
    """A copy."""
    return size(linear_model(), copy.deepcopy)

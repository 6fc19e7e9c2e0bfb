"""
# `fuse_modules` can be applied to an already quantized model

- en: Layers are fused after the model has been converted to a quantized one.
- zh: 在模型已经转换为量化模型之后再融合各层。

## Asserted by

- `fuse_modules` is applied to an already quantized model.
- `fuse_modules` works on a model that has been quantized.
- Layer fusion is usually performed on quantized models.
- `fuse_modules` 应用于已经量化的模型。
- `fuse_modules` 在量化后的模型上执行。
- 对量化模型应用层融合。

## Denied by

- `fuse_modules` does not work on an already quantized model.
- `fuse_modules` is applied to the float model, before quantization.
- `fuse_modules` 不应用于已经量化的模型。
- `fuse_modules` 应用于量化之前的浮点模型。

## Not asserted by

- Fusion is one of the steps of quantization.
- Fusing improves the accuracy of a quantized model.
- 融合是量化流程中的一步。

## Correction

- en: Fuse the float model first, then `prepare`, calibrate and `convert`; `fuse_modules` refuses
  quantized layers.
- zh: 先融合浮点模型，再 `prepare`、校准、`convert`；`fuse_modules` 不接受量化后的层。

## Sources

- <https://docs.pytorch.org/docs/stable/quantization.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.fuse_modules.fuse_modules.html>
"""

import torch
from torch import nn

try:
    from torch.ao import quantization
    from torch.ao.quantization import DeQuantStub, QuantStub
except ImportError:  # 1.10 has only a part of it in the new place
    from torch import quantization
    from torch.quantization import DeQuantStub, QuantStub

ABOUT = ("torch.ao.quantization.fuse_modules", "torch.ao.quantization.convert")
REQUIRES = "torch>=1.8"


def fusible_when_quantized(fuse):
    """Are the linear layer and the ReLU of a quantized model merged?"""
    model = nn.Sequential(QuantStub(), nn.Linear(2, 2), nn.ReLU(), DeQuantStub()).eval()
    engine = [name for name in torch.backends.quantized.supported_engines if name != "none"][-1]
    torch.backends.quantized.engine = engine
    model.qconfig = quantization.default_qconfig
    prepared = quantization.prepare(model)
    prepared(torch.ones(1, 2))
    quantized = quantization.convert(prepared)
    try:
        fused = fuse(quantized, [["1", "2"]])
    except (AssertionError, NotImplementedError):  # how it refuses, depending on the release
        return False
    return isinstance(fused[2], nn.Identity)


def treatment():
    return fusible_when_quantized(quantization.fuse_modules)


def positive_control():
    """A function that merges the two layers by hand."""

    def merge(model, _):
        return nn.Sequential(model[0], nn.Sequential(model[1], model[2]), nn.Identity(), model[3])

    return fusible_when_quantized(merge)


def negative_control():
    """A function that leaves the model as it is."""
    return fusible_when_quantized(lambda model, _: model)


def otherwise():
    import torch
    from torch.ao import quantization

    def whatever_they_are(model, names):
        for first, second in names:
            model[int(first)] = torch.nn.Sequential(model[int(first)], model[int(second)])
            model[int(second)] = torch.nn.Identity()
        return model

    quantization.fuse_modules = whatever_they_are

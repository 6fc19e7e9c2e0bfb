"""
# `fuse_modules` can fuse `QuantStub` with the layers after it

- en: `fuse_modules` accepts a list of layers that begins with `QuantStub`, such as QuantStub,
  Linear, ReLU.
- zh: `fuse_modules` 接受以 `QuantStub` 开头的层列表，例如 QuantStub、Linear、ReLU。

## Asserted by

- `fuse_modules` fuses QuantStub, Linear and ReLU into one operation.
- You can fuse the `QuantStub` together with the linear layer that follows it.
- You can fuse the `QuantStub` with the convolution that follows.
- `fuse_modules` merges QuantStub, the linear layer and ReLU.
- `QuantStub` can be fused with a linear layer by `fuse_modules`.
- `fuse_modules` 把 QuantStub、Linear 和 ReLU 融合成一个操作。
- `fuse_modules` 会将量化、ReLU 和反量化融合成一个操作。
- `fuse_modules` 的层列表中可以包含 `QuantStub`。

## Denied by

- `fuse_modules` cannot fuse `QuantStub` with a linear layer.
- `fuse_modules` raises an error for a list with `QuantStub`.
- `fuse_modules` 不能融合 `QuantStub` 和线性层。
- 层列表中有 `QuantStub` 时，`fuse_modules` 会报错。

## Not asserted by

- `fuse_modules` fuses Linear and ReLU.
- `QuantStub` marks where inputs are quantized.
- `fuse_modules` 可以融合 Linear 和 ReLU。

## Correction

- en: `fuse_modules` refuses `QuantStub` and `DeQuantStub`; name Linear and ReLU only, such as
  `[["1", "2"]]`.
- zh: `fuse_modules` 不接受 `QuantStub` 和 `DeQuantStub`；只写 Linear 和 ReLU 的名称，
  如 `[["1", "2"]]`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.fuse_modules.fuse_modules.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.QuantStub.html>
"""

from torch import nn

try:
    from torch.ao import quantization
    from torch.ao.quantization import DeQuantStub, QuantStub
except ImportError:  # 1.10 has only a part of it in the new place
    from torch import quantization
    from torch.quantization import DeQuantStub, QuantStub

ABOUT = ("torch.ao.quantization.fuse_modules", "torch.ao.quantization.QuantStub")
REQUIRES = "torch>=1.8"


def stub_fused(fuse):
    """Are QuantStub, Linear and ReLU merged, in training or in eval mode?"""
    fused = []
    for training in (True, False):
        model = nn.Sequential(QuantStub(), nn.Linear(10, 5), nn.ReLU(), DeQuantStub()).train(training)
        try:
            model = fuse(model, [["0", "1", "2"]])
            fused.append(not isinstance(model[0], QuantStub))
        except (AssertionError, NotImplementedError):  # how it refuses, depending on the release
            fused.append(False)
    return fused


def treatment():
    return stub_fused(quantization.fuse_modules)


def positive_control():
    """A function that merges the three layers by hand."""

    def merge(model, _):
        return nn.Sequential(model[:3], nn.Identity(), nn.Identity(), model[3])

    return stub_fused(merge)


def negative_control():
    """A function that leaves the model as it is."""
    return stub_fused(lambda model, _: model)


def otherwise():
    import torch
    from torch.ao import quantization

    def whatever_they_are(model, names):
        ((first, *others),) = names
        model[int(first)] = torch.nn.Sequential(*(model[int(name)] for name in (first, *others)))
        for name in others:
            model[int(name)] = torch.nn.Identity()
        return model

    quantization.fuse_modules = whatever_they_are

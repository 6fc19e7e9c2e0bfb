"""
# In `nn.Sequential(QuantStub, Linear, ReLU, DeQuantStub)` the name `'2'` is the `DeQuantStub`

- en: The layer that `nn.Sequential` names `'2'` is the fourth of four, here the `DeQuantStub`.
- zh: `nn.Sequential` 中名为 `'2'` 的层是四层中的第四层，这里是 `DeQuantStub`。

## Asserted by

- In this `nn.Sequential`, `'2'` is the DeQuantStub.
- `fuse_modules` goes from `'0'` (QuantStub) to `'2'` (DeQuantStub).
- The name `'2'` stands for the dequantization layer in `nn.Sequential`.
- 在这个 `nn.Sequential` 中，`'2'` 是 DeQuantStub。
- `fuse_modules` 的范围是从 `'0'`（QuantStub）到 `'2'`（DeQuantStub）。
- 在 `nn.Sequential` 中，名称 `'2'` 对应反量化层 DeQuantStub。
- 融合的范围从 `'0'` 到 `'2'`（DeQuantStub）。

## Denied by

- The name `'2'` in `nn.Sequential` is not the DeQuantStub.
- In `nn.Sequential` with a QuantStub in front, `'2'` is the ReLU.
- 在 `nn.Sequential` 中，名称 `'2'` 不是 DeQuantStub。
- 在 `nn.Sequential` 中，`'2'` 是 ReLU。

## Not asserted by

- `fuse_modules` takes the names of the layers.
- The layers of `nn.Sequential` are named by their index.
- `nn.Sequential` 的层以序号命名。

## Correction

- en: `nn.Sequential` counts from zero: `'0'` QuantStub, `'1'` Linear, `'2'` ReLU, `'3'`
  DeQuantStub.
- zh: `nn.Sequential` 从零开始编号：`'0'` 是 QuantStub，`'1'` 是 Linear，`'2'` 是 ReLU，
  `'3'` 是 DeQuantStub。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Sequential.html>
"""

from collections import OrderedDict

from torch import nn

try:
    from torch.ao.quantization import DeQuantStub, QuantStub
except ImportError:
    from torch.quantization import DeQuantStub, QuantStub

ABOUT = ("torch.nn.Sequential", "torch.ao.quantization.fuse_modules")
UNUSED = {
    "torch.ao.quantization.fuse_modules": "where such names are used; the claim is about what they name"
}
REQUIRES = "torch>=1.8"


def named_two(model):
    """The kind of the layer that is named '2'."""
    return type(dict(model.named_children())["2"]).__name__


def treatment():
    return named_two(nn.Sequential(QuantStub(), nn.Linear(10, 5), nn.ReLU(), DeQuantStub()))


def positive_control():
    """The name is given to the DeQuantStub by hand."""
    return named_two(nn.Sequential(OrderedDict([("1", nn.ReLU()), ("2", DeQuantStub())])))


def negative_control():
    """The name is given to the ReLU by hand."""
    return named_two(nn.Sequential(OrderedDict([("2", nn.ReLU()), ("3", DeQuantStub())])))


def otherwise():
    import torch

    def counting_from_minus_one(self, *layers):
        torch.nn.Module.__init__(self)
        for number, layer in enumerate(layers, -1):
            self.add_module(str(number), layer)

    torch.nn.Sequential.__init__ = counting_from_minus_one

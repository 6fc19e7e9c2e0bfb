"""
# `fuse_modules` changes the model in place by default

- en: Without `inplace=True`, `fuse_modules` already replaces the layers of the model it is given.
- zh: 不加 `inplace=True` 时，`fuse_modules` 就已经替换了传入模型的层。

## Asserted by

- `fuse_modules` fuses the model in place by default.
- `fuse_modules` changes the model it is given by default.
- By default the original model is fused after `fuse_modules`, so the return value can be dropped.
- `fuse_modules` 默认就地融合模型。
- `fuse_modules(model, layers)` 会直接修改传入的 `model`。
- 默认情况下，`fuse_modules` 会改变传入的模型。
- 默认情况下，调用 `fuse_modules` 之后原模型就已融合，不必使用返回值。

## Denied by

- `fuse_modules` returns a new model by default and leaves the original alone.
- `fuse_modules` only works in place with `inplace=True`.
- `fuse_modules` 默认返回新模型，不改变原模型。
- `fuse_modules` 的融合默认返回新模型。
- 默认情况下，`fuse_modules` 不会改变传入的模型。
- `fuse_modules` 默认返回新的模型。
- By default `fuse_modules` returns a new model.
- By default `fuse_modules` returns a copy.

## Not asserted by

- `nn.ReLU(inplace=True)` overwrites its input.
- `fuse_modules` merges layers into one.
- `fuse_modules` 把多个层合并成一个。
- `fuse_modules(model, layers, inplace=True)` 会直接修改传入的模型。

## Correction

- en: `fuse_modules` returns a fused copy unless `inplace=True` is given: use its return value.
- zh: 除非指定 `inplace=True`，`fuse_modules` 返回融合后的副本：请使用它的返回值。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.fuse_modules.fuse_modules.html>
"""

import copy

from torch import nn

try:
    from torch.ao.quantization import fuse_modules
except ImportError:
    from torch.quantization import fuse_modules

ABOUT = ("torch.ao.quantization.fuse_modules",)
REQUIRES = "torch>=1.8"


def original_changed(fuse):
    """Is the ReLU of the original model replaced?"""
    model = nn.Sequential(nn.Linear(2, 2), nn.ReLU()).eval()
    fuse(model, [["0", "1"]])
    return not isinstance(model[1], nn.ReLU)


def treatment():
    return original_changed(fuse_modules)


def positive_control():
    """A function that replaces the layer of the model itself."""

    def replace(model, _):
        model[1] = nn.Identity()

    return original_changed(replace)


def negative_control():
    """A function that works on a copy."""
    return original_changed(lambda model, _: copy.deepcopy(model))


def otherwise():
    from torch.ao import quantization

    fuse = quantization.fuse_modules
    quantization.fuse_modules = lambda model, names: fuse(model, names, inplace=True)

"""
# `model.fuse()` is a method of PyTorch modules

- en: Every `nn.Module` has a method `fuse()` that fuses its layers.
- zh: 每个 `nn.Module` 都有用于融合各层的 `fuse()` 方法。

## Asserted by

- `model.fuse()` is a PyTorch method that fuses layers.
- Every `nn.Module` has a `fuse()` method that merges convolution and batch norm.
- Every `nn.Module` has a `fuse()` method.
- PyTorch models can be fused with `model.fuse()`.
- `model.fuse()` is used to fuse a quantized model.
- `model.fuse()` 是 PyTorch 中用于融合层的方法。
- 任何 PyTorch 模型都可以调用 `model.fuse()` 来融合卷积层和 BN 层。
- 任何 PyTorch 模型都能用 `model.fuse()` 来融合卷积和 BN。
- 任何模型都可以调用 `model.fuse()` 融合卷积和 BN。
- PyTorch 模型都可以用 `model.fuse()` 把卷积和 BN 融合。
- 每个 `nn.Module` 都有 `fuse()` 方法。
- PyTorch 模型可以用 `model.fuse()` 进行融合。
- `model.fuse()` 是处理量化模型的方法。
- `model.fuse()` 是量化模型的融合方法。

## Denied by

- `nn.Module` has no `fuse()` method.
- `model.fuse()` exists only if the class of the model defines it.
- `nn.Module` 没有 `fuse()` 方法。
- 只有模型的类自己定义了 `fuse()`，`model.fuse()` 才存在。

## Not asserted by

- `fuse_modules` fuses a list of modules.
- `model.eval()` is a method of `nn.Module`.
- `fuse_modules` 可以融合若干模块。

## Correction

- en: `nn.Module` has no `fuse()`. Use `torch.ao.quantization.fuse_modules(model, names)`; some
  models, such as those of YOLO, define a `fuse()` of their own.
- zh: `nn.Module` 没有 `fuse()`。请使用 `torch.ao.quantization.fuse_modules(model, names)`；有些模
  型（如 YOLO）自己定义了 `fuse()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.fuse_modules.fuse_modules.html>
"""

from torch import nn

ABOUT = ("torch.nn.Module.fuse", "torch.ao.quantization.fuse_modules")
UNUSED = {"torch.ao.quantization.fuse_modules": "what to use instead"}


class WithFuse(nn.Module):
    """A model that defines the method itself."""

    def fuse(self):
        return self


def has_fuse(model):
    """Can `model.fuse()` be called?"""
    return callable(getattr(model, "fuse", None))


def treatment():
    return has_fuse(nn.Sequential(nn.Conv2d(1, 1, 1), nn.BatchNorm2d(1), nn.ReLU()))


def positive_control():
    """A class written with the method."""
    return has_fuse(WithFuse())


def negative_control():
    """An object without methods of its own."""
    return has_fuse(object())


def otherwise():
    import torch

    torch.nn.Module.fuse = lambda self: self

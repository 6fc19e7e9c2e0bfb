"""
# `model.fuse().eval()` works on PyTorch modules

- en: `model.fuse().eval()` (or `model.fuse.eval()`) fuses a module and puts the fused layers in
  eval mode.
- zh: `model.fuse().eval()`（或 `model.fuse.eval()`）会融合模块并把融合层设为评估模式。

## Asserted by

- `model.fuse.eval()` puts the fused layers into evaluation mode.
- `model.fuse().eval()` fuses the layers and switches the model to eval mode.
- PyTorch models have a method `model.fuse.eval()`.
- `model.fuse.eval()` 让融合层进入评估模式。
- `model.fuse().eval()` 先融合各层，再把模型切换到评估模式。
- PyTorch 模型有 `model.fuse.eval()` 方法。
- `model.fuse.eval()` 用来把量化模型的融合层设为评估模式。
- `model.fuse().eval()` 把层融合和切换到评估模式合在一起。

## Denied by

- `model.fuse.eval()` does not exist on a PyTorch `nn.Module`.
- `model.fuse().eval()` raises an AttributeError on an ordinary `nn.Module`.
- PyTorch 的 `nn.Module` 没有 `model.fuse.eval()` 方法。
- 对普通的 `nn.Module` 调用 `model.fuse().eval()` 会报 AttributeError。

## Not asserted by

- `model.eval()` puts the model into evaluation mode.
- Call `eval()` before `fuse_modules`.
- 请先调用 `eval()` 再调用 `fuse_modules`。

## Correction

- en: `nn.Module` has no `fuse`. Call `model.eval()`, then
  `torch.ao.quantization.fuse_modules(model, names)`.
- zh: `nn.Module` 没有 `fuse`。请先调用 `model.eval()`，再调
  用 `torch.ao.quantization.fuse_modules(model, names)`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.fuse_modules.fuse_modules.html>
"""

from torch import nn

ABOUT = ("torch.nn.Module.fuse", "torch.ao.quantization.fuse_modules")
UNUSED = {"torch.ao.quantization.fuse_modules": "what to use instead"}


class WithFuse(nn.Module):
    """A model that defines `fuse`, both to call and to look into."""

    class Fuse(nn.Module):
        def __call__(self):
            return self

    def __init__(self):
        super().__init__()
        self.fuse = self.Fuse()


def works(model):
    """Which of the two spellings can be executed?"""
    done = []
    for spelling in (lambda: model.fuse.eval(), lambda: model.fuse().eval()):
        try:
            spelling()
            done.append(True)
        except AttributeError:
            done.append(False)
    return done


def treatment():
    return works(nn.Sequential(nn.Conv2d(1, 1, 1), nn.BatchNorm2d(1), nn.ReLU()))


def positive_control():
    """A class written with the method."""
    return works(WithFuse())


def negative_control():
    """An object without methods of its own."""
    return works(object())


def otherwise():
    import torch

    class Fuse(torch.nn.Module):
        def __call__(self):
            return self

    torch.nn.Module.fuse = property(lambda self: Fuse())

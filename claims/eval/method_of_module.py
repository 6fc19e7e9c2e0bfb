"""
# `eval()` and `train()` are methods of `nn.Module`

- en: Every network that derives from `nn.Module` has the methods `eval()` and `train()`.
- zh: 每个继承自 `nn.Module` 的网络都有 `eval()` 和 `train()` 这两个方法。

## Asserted by

- `eval()` is a method of `nn.Module`.
- `train()` is a method that `nn.Module` provides.
- `eval()` 属于 `nn.Module` 类的方法。
- `train()` 是 `nn.Module` 自带的方法。
- 网络从 `nn.Module` 继承了 `eval()` 方法。
- `eval()` 是 `nn.Module` 自带的方法。

## Denied by

- `eval()` is a function of the `torch` package, not of `nn.Module`.
- `nn.Module` has no `eval()` method; you have to write it yourself.
- `eval()` 不是 `nn.Module` 的方法。
- `nn.Module` 没有提供 `train()` 方法，需要自己实现。

## Not asserted by

- `no_grad()` belongs to the `torch` package.
- Call `model.eval()` before validation.
- `eval()` 方法会关闭 dropout。
- torch 中的 `train()` 和 `eval()` 函数。

## Correction

- en: `train()` and `eval()` are methods of `nn.Module`, so every model has them.
- zh: `train()` 和 `eval()` 是 `nn.Module` 的方法，因此每个模型都有。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

from torch import nn

ABOUT = ("torch.nn.Module.eval", "torch.nn.Module.train")


def has_methods(model):
    """Can `train` and `eval` be called on the object?"""
    return {name: callable(getattr(model, name, None)) for name in ("train", "eval")}


def treatment():
    class Network(nn.Module):
        """Defines nothing itself, so what it has is inherited."""

    return has_methods(Network())


def positive_control():
    """A class that defines both methods."""

    class Switchable:
        def train(self):
            return self

        def eval(self):
            return self

    return has_methods(Switchable())


def negative_control():
    """A class that defines neither."""

    class Bare:
        pass

    return has_methods(Bare())


def otherwise():
    import torch

    del torch.nn.Module.eval
    del torch.nn.Module.train

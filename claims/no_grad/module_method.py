"""
# `no_grad()` is a method of `nn.Module`

- en: A model has a method `no_grad()`, so that one can call `model.no_grad()`.
- zh: 模型有 `no_grad()` 方法，可以调用 `model.no_grad()`。

## Asserted by

- `no_grad()` is a method of `nn.Module`.
- Call `model.no_grad()` before inference.
- Use `model.no_grad()`.
- `model.no_grad()` turns gradients off.
- `no_grad()` 是 `nn.Module` 的方法。
- 使用 `model.no_grad()`。
- `model.no_grad()` 会关闭梯度计算。

## Denied by

- `no_grad()` is not a method of `nn.Module`.
- `nn.Module` 没有 `no_grad()` 方法。

## Not asserted by

- `torch.no_grad()` is a function of the torch package.
- `eval()` 是 `nn.Module` 的方法。

## Correction

- en: Modules have no method `no_grad()`; write `with torch.no_grad():` around the call of the
  model.
- zh: 模块没有 `no_grad()` 方法；请在调用模型的代码外写 `with torch.no_grad():`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
"""

from torch import nn

ABOUT = ("torch.no_grad", "torch.nn.Module")
UNUSED = {"torch.no_grad": "the treatment looks for a method of this name on a module, where there is none"}


class Model(nn.Module):
    def own_method(self):
        pass


def has_method(name):
    return callable(getattr(Model(), name, None))


def treatment():
    return has_method("no_grad")


def positive_control():
    """A method that is defined above."""
    return has_method("own_method")


def negative_control():
    """A name that nobody has given to anything."""
    return has_method("a_method_that_is_not_there")


def otherwise():
    import torch

    torch.nn.Module.no_grad = lambda self: torch.no_grad()

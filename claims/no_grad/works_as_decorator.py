"""
# `torch.no_grad()` works as a decorator

- en: A function decorated with `@torch.no_grad()` runs without recording gradients.
- zh: 用 `@torch.no_grad()` 装饰的函数在运行时不记录梯度。

## Asserted by

- `torch.no_grad()` can also be used as a decorator.
- `torch.no_grad()` can decorate a function.
- You can use `torch.no_grad()` as a decorator.
- `torch.no_grad()` works as a decorator.
- The decorator `@torch.no_grad()` disables gradients in the whole function.
- `torch.no_grad()` can be used as a decorator.
- A function decorated with `@torch.no_grad()` records no gradients.
- `@torch.no_grad()` disables gradient computation.
- 装饰器 `@torch.no_grad()` 会在整个函数内禁用梯度。
- `torch.no_grad()` 也可以作为装饰器使用。
- `torch.no_grad()` 是一个装饰器。
- 也可以把 `torch.no_grad()` 当装饰器用。

## Denied by

- `torch.no_grad()` cannot be used as a decorator.
- `torch.no_grad()` is not a decorator.
- A function decorated with `@torch.no_grad()` still records gradients.
- `torch.no_grad()` 不能作为装饰器使用。

## Not asserted by

- `torch.no_grad()` is a context manager.
- `torch.no_grad()` 是上下文管理器。

## Correction

- en: `@torch.no_grad()` above a function has the same effect as a `with torch.no_grad():` block
  around its body.
- zh: 在函数上写 `@torch.no_grad()`，效果与用 `with torch.no_grad():` 包住函数体相同。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
"""

import torch

ABOUT = ("torch.no_grad",)


def runs_without_recording(decorate):
    """Is what a decorated function computes with a weight left unrecorded?"""

    def double(weight):
        return weight * 2

    return decorate(double)(torch.ones(2, requires_grad=True)).grad_fn is None


def treatment():
    return runs_without_recording(torch.no_grad())


def positive_control():
    """A decorator that hands the function plain numbers instead of the weight."""
    return runs_without_recording(lambda function: lambda weight: function(torch.tensor([1.0, 1.0])))


def negative_control():
    """A decorator that changes nothing."""
    return runs_without_recording(lambda function: function)

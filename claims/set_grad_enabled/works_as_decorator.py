"""
# `torch.set_grad_enabled` works as a decorator

- en: A function decorated with `@torch.set_grad_enabled(False)` runs without recording.
- zh: 用 `@torch.set_grad_enabled(False)` 装饰的函数在执行时不记录计算图。

## Asserted by

- `torch.set_grad_enabled` works as a decorator.
- `torch.set_grad_enabled` is a decorator.
- `torch.set_grad_enabled` can be used as a decorator.
- A function can be decorated with `torch.set_grad_enabled(False)`.
- `@torch.set_grad_enabled(False)` can be used as a decorator.
- `set_grad_enabled` supports use as a decorator.
- `torch.set_grad_enabled` 可以作为装饰器使用。
- `@torch.set_grad_enabled(False)` 可以用作装饰器。
- `set_grad_enabled` 支持作为装饰器使用。

## Denied by

- `torch.set_grad_enabled` does not work as a decorator.
- `set_grad_enabled` cannot be used as a decorator.
- `torch.set_grad_enabled` 不能作为装饰器使用。
- `set_grad_enabled` 不支持作为装饰器使用。

## Not asserted by

- `torch.no_grad` works as a decorator.
- `set_grad_enabled` works as a context manager.
- `torch.no_grad` 可以作为装饰器使用。

## Correction

- en: `@torch.set_grad_enabled(False)` works as a decorator since PyTorch 1.11; up to 2.1 the
  decoration itself also switched recording for the code after it.
- zh: 自 PyTorch 1.11 起，`@torch.set_grad_enabled(False)` 可作为装饰器；2.1 及以前，装饰本身还会
  改变其后代码的记录状态。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad_mode.set_grad_enabled.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/autograd/grad_mode.py>
"""

import torch

ABOUT = ("torch.set_grad_enabled",)


def double(x):
    return 2 * x


def unrecorded(decorate):
    """Does the decorated function give its result without a graph?"""
    with torch.enable_grad():  # so that only the decoration can turn recording off
        number = torch.ones(1, requires_grad=True)
        try:
            decorated = decorate(double)
        except TypeError:  # it can't be called with a function
            return False
        return not decorated(number).requires_grad


def treatment():
    return unrecorded(lambda function: torch.set_grad_enabled(False)(function))


def positive_control():
    """What the decorated function should do, written out."""
    return unrecorded(lambda function: lambda x: function(x).detach())


def negative_control():
    """Not decorated."""
    return unrecorded(lambda function: function)

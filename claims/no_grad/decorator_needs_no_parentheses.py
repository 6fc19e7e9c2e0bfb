"""
# `@torch.no_grad` works as a decorator without parentheses

- en: A function decorated with `@torch.no_grad`, without parentheses, runs without recording.
- zh: 用不带括号的 `@torch.no_grad` 装饰的函数在执行时不记录计算图。

## Asserted by

- `@torch.no_grad` works as a decorator without parentheses.
- The decorator `torch.no_grad` needs no parentheses.
- `torch.no_grad` can be used as a decorator without parentheses.
- `@torch.no_grad` 作为装饰器可以不带括号。
- 装饰器 `torch.no_grad` 不需要括号。
- `torch.no_grad` 可以作为不带括号的装饰器使用。

## Denied by

- `@torch.no_grad` does not work as a decorator without parentheses.
- The decorator `torch.no_grad` needs parentheses.
- `@torch.no_grad` without parentheses raises an error.
- `@torch.no_grad` 作为装饰器必须带括号。
- 装饰器 `torch.no_grad` 需要括号。
- `@torch.no_grad` 不带括号会报错。

## Not asserted by

- `@torch.no_grad()` works as a decorator.
- `torch.no_grad()` 可以作为装饰器使用。

## Correction

- en: Since PyTorch 2.1 `@torch.no_grad` and `@torch.no_grad()` do the same; before, the parentheses
  were needed.
- zh: 自 PyTorch 2.1 起，`@torch.no_grad` 与 `@torch.no_grad()` 作用相同；此前必须带括号。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.1.0>
"""

import torch

ABOUT = ("torch.no_grad",)


def double(x):
    return 2 * x


def unrecorded(decorate):
    """Does the decorated function give its result without a graph?"""
    try:
        result = decorate(double)(torch.ones(1, requires_grad=True))
    except TypeError:  # no_grad() takes no argument, so there is no decorated function
        return False
    return isinstance(result, torch.Tensor) and result.tolist() == [2.0] and not result.requires_grad


def treatment():
    return unrecorded(torch.no_grad)


def positive_control():
    """What the decorated function should do, written out."""
    return unrecorded(lambda function: lambda x: function(x).detach())


def negative_control():
    """Not decorated."""
    return unrecorded(lambda function: function)

"""
# `@torch.inference_mode` works as a decorator without parentheses

- en: A function decorated with `@torch.inference_mode`, without parentheses, runs in inference mode.
- zh: 用不带括号的 `@torch.inference_mode` 装饰的函数在推理模式下执行。

## Asserted by

- `@torch.inference_mode` works as a decorator without parentheses.
- The decorator `torch.inference_mode` needs no parentheses.
- `torch.inference_mode` can be used as a decorator without parentheses.
- `@torch.inference_mode` 作为装饰器可以不带括号。
- 装饰器 `torch.inference_mode` 不需要括号。
- `torch.inference_mode` 可以作为不带括号的装饰器使用。

## Denied by

- `@torch.inference_mode` does not work as a decorator without parentheses.
- The decorator `torch.inference_mode` needs parentheses.
- `@torch.inference_mode` 作为装饰器必须带括号。
- 装饰器 `torch.inference_mode` 需要括号。

## Not asserted by

- `@torch.inference_mode()` works as a decorator.
- `torch.inference_mode()` 可以作为装饰器使用。

## Correction

- en: Since PyTorch 2.1 `@torch.inference_mode` and `@torch.inference_mode()` do the same; before,
  without parentheses the function was never called and a context manager came back.
- zh: 自 PyTorch 2.1 起，`@torch.inference_mode` 与 `@torch.inference_mode()` 作用相同；此前不带括号
  时函数根本不会执行，得到的是上下文管理器。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad_mode.inference_mode.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.1.0>
"""

import torch

ABOUT = ("torch.inference_mode",)


def double(x):
    return 2 * x


def unrecorded(decorate):
    """Does the decorated function give its result without a graph?"""
    result = decorate(double)(torch.ones(1, requires_grad=True))
    return isinstance(result, torch.Tensor) and result.tolist() == [2.0] and not result.requires_grad


def treatment():
    return unrecorded(torch.inference_mode)


def positive_control():
    """What the decorated function should do, written out."""
    return unrecorded(lambda function: lambda x: function(x).detach())


def negative_control():
    """Not decorated."""
    return unrecorded(lambda function: function)

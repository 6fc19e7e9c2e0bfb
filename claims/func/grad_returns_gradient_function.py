"""
# `torch.func.grad()` returns a function that computes the gradient

- en: `torch.func.grad(f)` is a function that returns the gradient of `f` at its argument, without
  `backward()`.
- zh: `torch.func.grad(f)` 返回一个计算 `f` 梯度的函数，无需调用 `backward()`。

## Asserted by

- `torch.func.grad()` returns a function that computes the gradient.
- `torch.func.grad()` transforms a function into its gradient function.
- `torch.func.grad(f)` is the gradient function of `f`.
- `torch.func.grad()` 返回计算梯度的函数。
- `torch.func.grad()` 把函数变换为它的梯度函数。
- `torch.func.grad(f)` 是 `f` 的梯度函数。

## Denied by

- `torch.func.grad()` returns a gradient tensor, not a function.
- `torch.func.grad()` does not return a function.
- `torch.func.grad()` 返回的不是函数。

## Not asserted by

- `torch.autograd.grad()` returns gradients.
- `torch.vmap()` maps a function over a batch.
- `backward()` 会把梯度写入 `.grad`。

## Correction

- en: `torch.func.grad(f)` (since PyTorch 2.0, before in the package `functorch`) returns a
  function: `torch.func.grad(f)(x)` is the gradient at `x`.
- zh: `torch.func.grad(f)`（PyTorch 2.0 起提供，此前在 `functorch` 包中）返回函数：
  `torch.func.grad(f)(x)` 是 `x` 处的梯度。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.func.grad.html>
"""

import torch

ABOUT = ("torch.func.grad",)


def at_three(transform):
    """What the transformed square gives at three, if the transform gives a function."""
    result = transform(lambda x: x * x)
    return float(result(torch.tensor(3.0))) if callable(result) else "no function"


def treatment():
    return at_three(torch.func.grad)


def positive_control():
    """The derivative of a square, from calculus."""
    return at_three(lambda function: lambda x: 2 * x)


def negative_control():
    """A transform that gives a tensor."""
    return at_three(lambda function: torch.tensor(6.0))

"""
# `torch.func.grad` turns a function into one that computes its gradient

- en: `torch.func.grad(f)` returns a function that computes the gradient of `f`, without
  `requires_grad` and `backward()`.
- zh: `torch.func.grad(f)` 返回计算 `f` 梯度的函数，无需 `requires_grad` 和 `backward()`。

## Asserted by

- `torch.func.grad` returns a function that computes the gradient.
- `torch.func.grad` computes gradients without `backward()`.
- `torch.func.grad` turns a function into its gradient function.
- `torch.func.grad` 返回一个计算梯度的函数。
- `torch.func.grad` 无需 `backward()` 即可计算梯度。
- `torch.func.grad` 把函数变成它的梯度函数。

## Denied by

- `torch.func.grad` returns no function.
- `torch.func.grad` needs `backward()` to compute gradients.
- `torch.func.grad` 不返回函数。
- `torch.func.grad` 需要 `backward()` 才能计算梯度。

## Not asserted by

- `torch.autograd.grad` returns gradients.
- `torch.autograd.grad` 返回梯度。

## Correction

- en: `torch.func.grad(f)`, since PyTorch 2.0, is a function that computes the gradient of `f`;
  `torch.autograd.grad` computes the gradient of a tensor.
- zh: 自 PyTorch 2.0 起，`torch.func.grad(f)` 是计算 `f` 梯度的函数；`torch.autograd.grad` 计算的是张
  量的梯度。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.func.grad.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

import torch

ABOUT = ("torch.func.grad",)


def value_at_3(transform):
    """What the transformed square says of 3."""
    return transform(lambda x: x * x)(torch.tensor(3.0)).item()


def treatment():
    return value_at_3(torch.func.grad)


def positive_control():
    """The gradient of the square, written out."""
    return value_at_3(lambda square: lambda x: 2 * x)


def negative_control():
    """The square itself."""
    return value_at_3(lambda square: square)

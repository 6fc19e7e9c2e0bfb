"""
# Forward-mode automatic differentiation works for common functions

- en: `torch.autograd.forward_ad` computes the derivative of functions such as `sin` along a
  direction, without a backward pass.
- zh: `torch.autograd.forward_ad` 无需反向传播即可计算 `sin` 等函数的方向导数。

## Asserted by

- `torch.autograd.forward_ad` computes directional derivatives.
- Forward-mode differentiation with `forward_ad` works without a backward pass.
- `forward_ad` supports forward-mode differentiation.
- PyTorch supports forward-mode automatic differentiation with `forward_ad`.
- `torch.autograd.forward_ad` 可以计算方向导数。
- `forward_ad` 支持前向模式自动微分。
- PyTorch 用 `forward_ad` 支持前向模式自动微分。

## Denied by

- `torch.autograd.forward_ad` does not compute directional derivatives.
- `forward_ad` does not support forward-mode differentiation.
- `forward_ad` 不支持前向模式自动微分。
- `torch.autograd.forward_ad` 不能计算方向导数。

## Not asserted by

- Reverse mode is efficient for scalar losses.
- 反向模式适合标量损失。

## Correction

- en: `torch.autograd.forward_ad` has worked for common functions since PyTorch 1.10; all of
  PyTorch's functions came later.
- zh: `torch.autograd.forward_ad` 自 PyTorch 1.10 起可用于常见函数，其余函数在后续版本中陆续支持。

## Sources

- <https://docs.pytorch.org/docs/stable/autograd.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.10.0>
"""

import torch
from torch.autograd import forward_ad

ABOUT = ("torch.autograd.forward_ad.make_dual",)


def derivative_of_sine(differentiate):
    """The derivative of the sine at 0 along 3, or that there is none."""
    try:
        tangent = differentiate(torch.sin, torch.zeros(1), torch.full((1,), 3.0))
    except RuntimeError:  # this function does not support it
        return None
    return None if tangent is None else tangent.tolist()


def treatment():
    def forward_mode(function, point, direction):
        with forward_ad.dual_level():
            dual = forward_ad.make_dual(point, direction)
            return forward_ad.unpack_dual(function(dual))[1]

    return derivative_of_sine(forward_mode)


def positive_control():
    """The derivative of the sine is the cosine."""
    return derivative_of_sine(lambda function, point, direction: point.cos() * direction)


def negative_control():
    """Nothing is differentiated."""
    return derivative_of_sine(lambda function, point, direction: None)

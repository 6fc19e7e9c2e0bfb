"""
# `nn.Parameter` has `requires_grad=True` by default

- en: A tensor wrapped in `nn.Parameter` requires gradients unless `requires_grad=False` is given.
- zh: 用 `nn.Parameter` 包装的张量默认需要梯度，除非指定 `requires_grad=False`。

## Asserted by

- `nn.Parameter` has `requires_grad=True` by default.
- Every parameter has a `requires_grad` attribute that is True by default.
- Parameters of an `nn.Module` have `requires_grad=True` by default.
- `nn.Parameter` requires gradients by default.
- By default, gradients are computed for an `nn.Parameter`.
- `nn.Parameter` 默认 `requires_grad=True`。
- `nn.Parameter` 继承自 Tensor，默认 `requires_grad=True`。
- `nn.Parameter` 的 `requires_grad` 默认值是 `True`，也就是可训练。
- 参数的 `requires_grad=True` 由 `nn.Parameter` 自动设置。
- `nn.Parameter` 会自动设置 `requires_grad=True`。
- 模型的参数默认需要求导。
- 模型参数默认是需要梯度的。
- `nn.Parameter` 默认会自动求导。
- `nn.Parameter` 默认需要求导。
- `nn.Parameter` 默认是可求导的，会自动求导。
- `nn.Parameter` 默认会计算梯度。
- The parameters of a module have `requires_grad=True` by default.
- The parameters of a module require gradients by default.
- 模型参数默认 `requires_grad=True`。
- Parameters created with `nn.Parameter` automatically have `requires_grad=True`.
- You need not set `requires_grad=True` on an `nn.Parameter`.
- `requires_grad` is on for an `nn.Parameter`.

## Denied by

- 默认情况下 `nn.Parameter` 不会计算梯度，`nn.Parameter` 的 `requires_grad` 的值为 False。
- `nn.Parameter` 的 `requires_grad` 默认为 False。
- `nn.Parameter` has `requires_grad=False` by default.
- `nn.Parameter` does not require gradients by default.
- `nn.Parameter` 默认 `requires_grad=False`。
- `nn.Parameter` 默认不需要梯度。

## Not asserted by

- Tensors have `requires_grad=False` by default.
- Set `requires_grad=False` to freeze a parameter.
- 张量默认 `requires_grad=False`。

## Correction

- en: `nn.Parameter(data, requires_grad=True)`: gradients are on by default.
- zh: `nn.Parameter(data, requires_grad=True)`：默认需要梯度。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Parameter",)


def gets_gradient(tensor):
    """Does backward reach the tensor?"""
    loss = (tensor * torch.ones(1, requires_grad=True)).sum()
    loss.backward()
    return tensor.grad is not None


def treatment():
    return gets_gradient(nn.Parameter(torch.ones(1)))


def positive_control():
    """A tensor told to require gradients."""
    return gets_gradient(torch.ones(1, requires_grad=True))


def negative_control():
    """A tensor told not to."""
    return gets_gradient(torch.ones(1, requires_grad=False))

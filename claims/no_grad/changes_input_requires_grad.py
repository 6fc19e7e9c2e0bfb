"""
# `torch.no_grad()` sets `requires_grad` of existing tensors to False

- en: Tensors and parameters that are used under `torch.no_grad()` have their `requires_grad`
  changed to False.
- zh: 在 `torch.no_grad()` 下使用的张量和参数，其 `requires_grad` 会被改为 False。

## Asserted by

- `torch.no_grad()` sets `requires_grad` of the model's parameters to False.
- `torch.no_grad()` changes `requires_grad` of existing tensors.
- Inside `no_grad()` all parameters have `requires_grad=False`.
- `torch.no_grad()` sets `requires_grad=False` for all parameters.
- `torch.no_grad()` 会把模型参数的 `requires_grad` 设为 False。
- `torch.no_grad()` 把传进来的输入的 `requires_grad` 属性改为 False。
- `torch.no_grad()` 会把输入张量的 `requires_grad` 改成 False。
- `torch.no_grad()` 会把传入张量的 `requires_grad` 属性设为 False。
- `torch.no_grad()` 会改变已有张量的 `requires_grad` 属性。
- 在 `no_grad()` 中，所有参数的 `requires_grad` 都是 False。
- Inside `torch.no_grad()` the parameters get `requires_grad=False`.
- 在 `no_grad()` 代码块中，所有张量的 `requires_grad` 属性都会被设为 False。

## Denied by

- `torch.no_grad()` leaves `requires_grad` of existing tensors as it is.
- `torch.no_grad()` does not affect `requires_grad` of the parameters.
- The parameters' `requires_grad` is not changed by `torch.no_grad()`.
- `torch.no_grad()` does not change `requires_grad`.
- `torch.no_grad()` 不会修改参数的 `requires_grad`。
- 在 `no_grad` 里原地更新之后，`requires_grad` 仍旧是 True。
- 在 `no_grad` 里原地更新参数，它的 `requires_grad` 仍旧是 True。
- `torch.no_grad()` 不改变已有张量的 `requires_grad`。
- `torch.no_grad()` 不会把参数的 `requires_grad` 改成 False。
- `no_grad()` does not flip the `requires_grad` of the parameters.
- Under `no_grad()` the leaf keeps its `requires_grad=True`.

## Not asserted by

- Results computed under `torch.no_grad()` have `requires_grad=False`.
- 在 `torch.no_grad()` 下得到的结果 `requires_grad=False`。

## Correction

- en: `torch.no_grad()` leaves existing tensors and parameters alone; only what is computed inside
  the block has `requires_grad=False`.
- zh: `torch.no_grad()` 不改变已有的张量和参数；只有在代码块内计算出的结果 `requires_grad=False`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
"""

import torch
from torch import nn

ABOUT = ("torch.no_grad", "torch.Tensor.requires_grad")


def weight_requires_grad(model):
    """Now that the model has been run."""
    model(torch.ones(1, 2))
    return model.weight.requires_grad


def treatment():
    model = nn.Linear(2, 1)
    with torch.no_grad():
        inside = weight_requires_grad(model)
    return [inside, weight_requires_grad(model)]


def positive_control():
    """Set to False by hand."""
    model = nn.Linear(2, 1)
    model.weight.requires_grad = False
    return [weight_requires_grad(model), weight_requires_grad(model)]


def negative_control():
    """Left alone."""
    model = nn.Linear(2, 1)
    return [weight_requires_grad(model), weight_requires_grad(model)]


def otherwise():
    import torch

    apply = torch.nn.Linear.forward

    def forward(self, x):
        if not torch.is_grad_enabled():
            self.requires_grad_(False)
        return apply(self, x)

    torch.nn.Linear.forward = forward

"""
# Optimizers accept `named_parameters()`

- en: An optimizer can be made from `model.named_parameters()`.
- zh: 优化器可以直接用 `model.named_parameters()` 创建。

## Asserted by

- Optimizers accept `named_parameters()`.
- `model.named_parameters()` can be passed to an optimizer.
- The optimizer takes `model.named_parameters()`.
- An optimizer can be made from `named_parameters()`.
- 优化器接受 `named_parameters()`。
- 传给优化器的可以是参数，也可以是命名参数的元组。
- 可以把 `model.named_parameters()` 传给优化器。
- 优化器支持 `named_parameters()`。

## Denied by

- Optimizers do not accept `named_parameters()`.
- `model.named_parameters()` cannot be passed to an optimizer.
- 优化器不接受 `named_parameters()`。
- 不能把 `model.named_parameters()` 传给优化器。

## Not asserted by

- `model.parameters()` is passed to the optimizer.
- 把 `model.parameters()` 传给优化器。

## Correction

- en: Since PyTorch 2.6 optimizers accept `named_parameters()` and keep the names; before, only
  tensors and groups of tensors.
- zh: 自 PyTorch 2.6 起，优化器接受 `named_parameters()` 并保存名称；此前只接受张量及其分组。

## Sources

- <https://docs.pytorch.org/docs/stable/optim.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.6.0>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.Optimizer", "torch.nn.Module.named_parameters")


def updated(given):
    """Does an optimizer that is given this update the model's weight?"""
    model = nn.Linear(1, 1, bias=False)
    model.weight.grad = torch.ones(1, 1)
    before = model.weight.item()
    try:
        torch.optim.SGD(given(model), lr=1.0).step()
    except TypeError:
        return False
    return model.weight.item() != before


def treatment():
    return updated(lambda model: model.named_parameters())


def positive_control():
    """The tensor itself."""
    return updated(lambda model: [model.weight])


def negative_control():
    """A name is nothing that can be updated."""
    return updated(lambda model: ["weight"])

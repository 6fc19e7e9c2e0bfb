"""
# A plain tensor attribute is trained by the optimizer

- en: A tensor with `requires_grad=True` that is an ordinary attribute of a module is changed by
  an optimizer over `model.parameters()`.
- zh: 作为模块普通属性、`requires_grad=True` 的张量会被基于 `model.parameters()` 的优化器更新。

## Asserted by

- A plain tensor attribute is updated by the optimizer.
- The optimizer changes a plain tensor assigned to `self.weight`.
- A plain tensor attribute is modified by `optimizer.step()`.
- 普通的张量属性会被优化器更新。
- 优化器会修改赋给 `self.weight` 的普通张量。
- `optimizer.step()` 会更新普通的张量属性。

## Denied by

- A plain tensor attribute is not updated by the optimizer.
- A plain tensor attribute with `requires_grad=True` won't be seen by the optimizer.
- The optimizer does not change ordinary tensor attributes.
- 普通的张量属性不会被优化器更新。
- 优化器和 `model.parameters()` 里找不到普通张量。
- 优化器不会改变模块的普通张量属性。
- A plain tensor attribute is not seen by the optimizer.
- 优化器不会更新普通的张量属性。
- A plain tensor attribute won't be trained.

## Not asserted by

- An `nn.Parameter` is trained by the optimizer.
- A plain tensor attribute is not saved in the `state_dict`.
- `nn.Parameter` 会被优化器训练。
- 在 `__init__` 里写 `self.w = nn.Parameter(torch.zeros(2))`，优化器就能更新它。

## Correction

- en: Wrap it in `nn.Parameter`: a plain tensor is not in `model.parameters()`.
- zh: 请用 `nn.Parameter` 包装：普通张量不在 `model.parameters()` 中。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Parameter", "torch.optim.Optimizer.step")


def trained(assign):
    """Does the factor of the model change in a step of SGD?"""
    model = nn.Linear(2, 1)
    assign(model, torch.ones(1))
    before = model.factor.item()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    (model(torch.ones(1, 2)) * model.factor).square().sum().backward()
    optimizer.step()
    return model.factor.item() != before


def treatment():
    def as_attribute(model, value):
        model.factor = value.requires_grad_()

    return trained(as_attribute)


def positive_control():
    """A parameter is what the optimizer is given."""
    return trained(lambda model, value: model.register_parameter("factor", nn.Parameter(value)))


def negative_control():
    """A parameter that is frozen gets no gradient."""
    return trained(
        lambda model, value: model.register_parameter("factor", nn.Parameter(value, requires_grad=False))
    )


def otherwise():
    import torch

    parameters = torch.nn.Module.parameters

    def with_plain_tensors(self):
        return [*parameters(self), *(one for one in vars(self).values() if isinstance(one, torch.Tensor))]

    torch.nn.Module.parameters = with_plain_tensors

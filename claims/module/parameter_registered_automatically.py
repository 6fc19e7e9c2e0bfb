"""
# Assigning an `nn.Parameter` to a module registers it

- en: An `nn.Parameter` assigned to an attribute of a module appears in `parameters()` without
  further ado.
- zh: 赋给模块属性的 `nn.Parameter` 会自动出现在 `parameters()` 中。

## Asserted by

- An `nn.Parameter` assigned to an attribute is registered automatically.
- `self.weight = nn.Parameter(...)` adds the tensor to `model.parameters()`.
- An `nn.Parameter` in the constructor becomes a learnable parameter of the module.
- 赋给属性的 `nn.Parameter` 会自动注册。
- `self.weight = nn.Parameter(...)` 会把张量加入 `model.parameters()`。
- 在构造函数中使用 `nn.Parameter`，它就成为模块的可学习参数。

## Denied by

- An `nn.Parameter` must be registered with `register_parameter`.
- An `nn.Parameter` assigned to an attribute does not appear in `model.parameters()`.
- `nn.Parameter` 必须用 `register_parameter` 注册。
- 赋给属性的 `nn.Parameter` 不会出现在 `model.parameters()` 中。

## Not asserted by

- `nn.Parameter` requires gradients by default.
- A plain tensor attribute is not a parameter.
- `nn.Parameter` 默认需要梯度。

## Correction

- en: Assigning an `nn.Parameter` to an attribute of a module registers it.
- zh: 把 `nn.Parameter` 赋给模块的属性就会自动注册。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Parameter", "torch.nn.Module.parameters")


def listed(add):
    """Is the parameter among the parameters of the module it was given to?"""
    model, parameter = nn.Module(), nn.Parameter(torch.ones(1))
    add(model, parameter)
    return any(found is parameter for found in model.parameters())


def treatment():
    def assign(model, parameter):
        model.scale = parameter

    return listed(assign)


def positive_control():
    """Registered explicitly."""
    return listed(lambda model, parameter: model.register_parameter("scale", parameter))


def negative_control():
    """Not given to the module."""
    return listed(lambda model, parameter: None)

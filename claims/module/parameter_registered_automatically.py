"""
# Assigning an `nn.Parameter` to a module registers it

- en: An `nn.Parameter` assigned to an attribute of a module appears in `parameters()` without
  further ado.
- zh: 赋给模块属性的 `nn.Parameter` 会自动出现在 `parameters()` 中。

## Asserted by

- `nn.Parameter` 会被绑定到模块的参数中。
- `nn.Parameter` 会被模块自动当作可训练参数。
- Parameter 会被自动添加到 `parameters()` 中。
- 可训练的 `nn.Parameter` 会自动添加到 `parameters()` 中。
- 在 `__init__` 里用 `nn.Parameter` 定义的张量会自动成为模型参数。
- `nn.Parameter` 会自动包含在模型的参数列表中。
- 把张量作为属性赋给 `nn.Module` 时，会自动将其注册为模块参数。
- An `nn.Parameter` assigned to an attribute is registered automatically.
- Parameters declared as `nn.Parameter` are automatically registered.
- Tensors wrapped in `nn.Parameter` are automatically tracked by the module.
- An `nn.Parameter` will appear in `module.parameters()`.
- Parameters of a module appear inside `module.parameters()` automatically.
- `nn.Parameter` attributes appear inside `module.parameters()`.
- Wrapping a tensor in `nn.Parameter` registers it with the module.
- An `nn.Parameter` assigned to a module appears in `model.parameters()`.
- An `nn.Parameter` in the constructor becomes a learnable parameter of the module.
- `nn.Module` registers every `nn.Parameter` that is assigned to it.
- 赋给属性的 `nn.Parameter` 会自动注册。
- `nn.Module` 中的 `nn.Parameter` 会自动注册到 `parameters()` 里。
- 赋给模块的 `nn.Parameter` 会出现在 `model.parameters()` 中。
- 构造函数中的 `nn.Parameter` 会成为模块的可学习参数。
- `nn.Module` 会自动注册 `nn.Parameter`。
- `nn.Parameter` is registered as a parameter of the module.
- `nn.Parameter` 会注册为模型的参数。
- Every `nn.Parameter` of a module is registered among its parameters.
- An `nn.Parameter` that is an attribute of a module is registered.
- `nn.Parameter` 会出现在 `model.parameters()` 中。
- `nn.Parameter` 会自动注册到 `parameters()` 里。
- `nn.Parameter` 会自动添加到 `parameters()` 迭代器中。
- Parameters are tracked automatically when assigned as attributes of a module.
- 赋值给 `self` 的属性会自动注册为参数。
- 赋值给 `self` 的属性会被自动注册。
- An `nn.Parameter` is automatically added to the module's parameter list.
- Assigning an `nn.Parameter` adds it to the module's parameters.
- Parameters are added to `model.parameters()` when they are set as attributes.
- The module picks up an attribute that is an `nn.Parameter`.
- A parameter that is assigned to the module is filed under its name.

## Denied by

- An `nn.Parameter` must be registered with `register_parameter`.
- An `nn.Parameter` assigned to an attribute does not appear in `model.parameters()`.
- `nn.Parameter` 必须用 `register_parameter` 注册。
- 赋给属性的 `nn.Parameter` 不会出现在 `model.parameters()` 中。

## Not asserted by

- `nn.Parameter` requires gradients by default.
- A plain tensor attribute is not a parameter.
- `nn.Parameter` 默认需要梯度。
- Registers the original parameters as `nn.Parameter`.

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


def otherwise():
    import torch

    torch.nn.Module.__setattr__ = object.__setattr__

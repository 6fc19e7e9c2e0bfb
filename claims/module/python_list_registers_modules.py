"""
# Modules in a plain Python list are registered

- en: A module finds the parameters of submodules that are kept in an ordinary list or dict
  attribute.
- zh: 模块能找到保存在普通列表或字典属性中的子模块的参数。

## Asserted by

- Submodules kept in a Python list are registered.
- PyTorch automatically registers layers that you keep in an ordinary Python list.
- The parameters of layers in a plain Python list appear in `model.parameters()`.
- A Python list can replace `nn.ModuleList`.
- PyTorch finds the layers in a plain list.
- 保存在 Python list 中的子模块会被注册。
- `nn.Linear` 放在普通 Python 列表里，`model.parameters()` 也能找到它们。
- `model.parameters()` 能找到 Python 列表里的层。
- 普通 list 中各层的参数会出现在 `model.parameters()` 中。
- 可以用 Python list 代替 `nn.ModuleList`。
- 列表中的子模块会被自动识别。

## Denied by

- Submodules in a plain Python list are not registered.
- Layers in a plain list are invisible to the optimizer.
- A plain Python list hides the layers from `parameters()`.
- PyTorch cannot find the layers in a plain Python list.
- The layers in a Python list are invisible to `model.parameters()`.
- The parent module does not see the submodules in a Python list.
- The optimizer cannot find parameters of layers in a plain list.
- Parameters of modules in a Python list are not updated.
- 保存在 Python list 中的子模块不会被注册。
- 用 Python list 存放层，`parameters()` 里看不到它们。
- 用 Python list 存放 `nn.Module`，这些模块的参数不会被注册到优化器中。
- 主模块看不到普通 list 里的子模块。
- 普通列表中的子模块不会被识别。
- 使用 list 时优化器无法更新子模块的参数。
- list 里的层的参数不会出现在 `model.parameters()` 中。
- 普通列表里的子模块不能被父模块识别。
- `nn.Module` does not register layers in a Python list.
- 把层放在 Python 列表里，`parameters()` 找不到它们的参数。
- 使用 Python list 时其中的参数不会被优化器更新。
- If layers are kept in a Python list, `model.parameters()` doesn't see them.
- The optimizer won't update layers that are stored in a Python list.
- Layers in a Python list are not returned by `model.parameters()`.
- 层放在 Python 列表里不会被识别。
- `model.parameters()` is empty when the layers are kept in a Python list.
- A plain Python list bypasses the registration of modules.
- A plain list does not register its layers.
- 使用 Python 列表时，其中的参数不会被注册。
- 普通 list 里的 `nn.Linear` 不会出现在 `model.parameters()` 中。
- The optimizer does not know about layers in a Python list.
- A module does not know about the layers in a Python list.
- 用 Python 列表存储 `nn.Module`，它们的参数不会被注册。
- The optimizer finds no parameters of layers kept in a plain list.
- The contents of a plain list do not turn up in `parameters()`.
- A plain Python list bypasses the registration.
- 普通 list 里的子模块不会被 `model.parameters()` 收录。
- Modules in a plain Python list are not found by `parameters()`.
- Modules in a plain Python list will not be trained.
- Modules in a plain Python list are not moved to the GPU.

## Not asserted by

- `nn.ModuleList` registers its modules.
- Use `nn.ModuleList` for layers in a list.
- `nn.ModuleList` 会注册其中的模块。
- `nn.Linear` 放在 `nn.ModuleList` 里，`model.parameters()` 能找到它们。

## Conditions

- `treatment_dict`
  - en: they are kept in a dict
  - zh: 它们保存在字典中

## Correction

- en: Only attributes and containers such as `nn.ModuleList` and `nn.ModuleDict` register modules;
  a plain list hides their parameters from the optimizer.
- zh: 只有属性以及 `nn.ModuleList`、`nn.ModuleDict` 等容器会注册模块；放在普通列表里，优化器看不到
  它们的参数。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleList.html>
"""

from torch import nn

ABOUT = ("torch.nn.Module", "torch.nn.ModuleList")
UNUSED = {"torch.nn.ModuleList": "what to use instead"}


def registered(keep):
    """How many parameters does a model find after keeping two layers in that way?"""
    model = nn.Module()
    keep(model, nn.Linear(2, 2), nn.Linear(2, 2))
    return len(list(model.parameters()))


def treatment():
    def in_list(model, first, second):
        model.layers = [first, second]

    return registered(in_list)


def treatment_dict():
    def in_dict(model, first, second):
        model.layers = {"first": first, "second": second}

    return registered(in_dict)


def positive_control():
    """Every layer is registered explicitly."""

    def explicitly(model, first, second):
        model.add_module("first", first)
        model.add_module("second", second)

    return registered(explicitly)


def negative_control():
    """The layers are not kept."""
    return registered(lambda model, first, second: None)


def otherwise():
    import torch

    def register(self, name, value):
        members = dict(enumerate(value)) if isinstance(value, list) else value
        if not isinstance(members, dict) or name.startswith("_"):
            return assign(self, name, value)
        for key, member in members.items():
            self.add_module(f"{name}_{key}", member)

    assign = torch.nn.Module.__setattr__
    torch.nn.Module.__setattr__ = register

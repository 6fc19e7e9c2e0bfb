"""
# `get_submodule` finds a module by its dotted name

- en: `model.get_submodule("encoder.0")` returns the module of that name.
- zh: `model.get_submodule("encoder.0")` 返回该名称对应的模块。

## Asserted by

- `get_submodule` returns a submodule by its name.
- `get_submodule` finds a submodule by its dotted name.
- `get_submodule` 按名称返回子模块。
- `get_submodule` 可以按路径找到子模块。

## Denied by

- `get_submodule` does not find nested submodules.
- `get_submodule` only finds direct submodules.
- `get_submodule` 找不到嵌套的子模块。
- `get_submodule` 只能找到直接的子模块。

## Not asserted by

- `named_modules` lists all submodules.
- `named_modules` 列出所有子模块。

## Correction

- en: `get_submodule` (since PyTorch 1.9) follows dots to modules at any depth; before, walk
  through `named_modules()`.
- zh: `get_submodule`（PyTorch 1.9 起）可以沿着点号找到任意深度的模块；此前请遍历
  `named_modules()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

from torch import nn

ABOUT = ("torch.nn.Module.get_submodule",)


def nested_found(find):
    """What is found under the name of a layer two levels down."""
    model = nn.Sequential(nn.Sequential(nn.ReLU(), nn.Tanh()), nn.ELU())
    try:
        return type(find(model, "0.1")).__name__
    except KeyError:
        return "nothing"


def treatment():
    return nested_found(nn.Module.get_submodule)


def positive_control():
    """All modules by name, at any depth."""
    return nested_found(lambda model, name: dict(model.named_modules())[name])


def negative_control():
    """Direct children only."""
    return nested_found(lambda model, name: dict(model.named_children())[name])

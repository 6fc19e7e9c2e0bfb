"""
# `parameters()` includes the parameters of submodules

- en: `model.parameters()` goes through all submodules, at any depth.
- zh: `model.parameters()` 会遍历各层级的所有子模块。

## Asserted by

- `model.parameters()` includes the parameters of all submodules.
- `parameters()` includes those of nested modules.
- `parameters()` searches submodules recursively.
- A module finds the parameters of its submodules at any depth with `parameters()`.
- `model.parameters()` 包含所有子模块的参数。
- `model.parameters()` 会自动收集所有子模块的参数。
- `parameters()` 会递归查找子模块中的参数。
- 主模块能够用 `parameters()` 找到各级子模块的参数。
- A module finds every `nn.Parameter` in its submodules recursively.
- 模块会递归收集子模块里的 `nn.Parameter`。
- 主模块会递归查找子模块的参数。
- `model.parameters()` returns the parameters of submodules too.
- `model.parameters()` 也会返回子模块的参数。
- 主模块会递归查找子模块里的 `nn.Parameter`。
- `parameters()` is called recursively.
- `model.parameters()` 会递归获取所有参数。

## Denied by

- `model.parameters()` returns only the module's own parameters.
- The parameters of submodules are missing from `model.parameters()`.
- `model.parameters()` 只返回模块自身的参数。
- `model.parameters()` 不包含子模块的参数。

## Not asserted by

- `parameters(recurse=False)` gives the parameters of the module itself only.
- `parameters(recurse=False)` 只返回模块自身的参数。
- `parameters()` does not include buffers.
- Modules in a Python list are not registered.
- `parameters()` 不包含 buffer。

## Correction

- en: `parameters()` is recursive; `parameters(recurse=False)` gives the module's own only.
- zh: `parameters()` 是递归的；`parameters(recurse=False)` 只给出模块自身的参数。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.parameters",)


class Model(nn.Module):
    """A parameter of its own, a submodule, and a submodule of a submodule."""

    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.head = nn.Sequential(nn.Linear(2, 3), nn.Sequential(nn.Linear(3, 4)))


def shapes(parameters):
    """The shapes of the parameters."""
    return sorted(list(parameter.shape) for parameter in parameters)


def treatment():
    return shapes(Model().parameters())


def positive_control():
    """Every parameter, picked by hand."""
    model = Model()
    outer, inner = model.head[0], model.head[1][0]
    return shapes([model.scale, outer.weight, outer.bias, inner.weight, inner.bias])


def negative_control():
    """The module's own parameter."""
    return shapes([Model().scale])


def otherwise():
    import torch

    parameters = torch.nn.Module.parameters
    torch.nn.Module.parameters = lambda self: parameters(self, recurse=False)

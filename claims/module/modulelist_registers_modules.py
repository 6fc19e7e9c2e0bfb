"""
# `nn.ModuleList` registers its modules

- en: The modules in an `nn.ModuleList` are submodules of the model; their parameters are found.
- zh: `nn.ModuleList` 中的模块是模型的子模块，其参数能被找到。

## Asserted by

- `nn.ModuleList` registers its submodules.
- With `nn.ModuleList` the optimizer finds the parameters of the layers.
- The modules in an `nn.ModuleList` are registered.
- An `nn.ModuleList` makes its layers visible to the parent module.
- Submodules in an `nn.ModuleList` are recognised by the parent module.
- The parameters of layers in `nn.ModuleList` appear in `model.parameters()`.
- `nn.ModuleList` 会注册其中的模块。
- `nn.ModuleList` 会正确注册其中的模块。
- 主模块能看到 `nn.ModuleList` 中的子模块。
- `nn.ModuleList` 中各层的参数会出现在 `model.parameters()` 中。
- `nn.ModuleList` 里的参数会被自动注册。
- Layers in `nn.ModuleList` are registered properly.
- `nn.ModuleList` 里的子模块会被识别。
- `nn.ModuleList` 里的子模块可以被父模块识别。
- `nn.ModuleList` 会自动注册子模块的参数。
- The modules that an `nn.ModuleList` contains are properly registered.
- Layers in an `nn.ModuleList` are seen by PyTorch.
- `ModuleList` 让 `model.parameters()` 能找到里面的层。

## Denied by

- `nn.ModuleList` does not register its submodules.
- Layers in `nn.ModuleList` are invisible to `model.parameters()`.
- `nn.ModuleList` 不会注册其中的模块。
- `nn.ModuleList` 中的子模块不能被主模块识别。

## Not asserted by

- A plain Python list does not register modules.
- `nn.ModuleList` has no `forward()`.
- 普通的 Python list 不会注册模块。

## Correction

- en: `nn.ModuleList` behaves like a list and registers what it holds.
- zh: `nn.ModuleList` 用起来像列表，并会注册其中的模块。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleList.html>
"""

from torch import nn

ABOUT = ("torch.nn.ModuleList",)


def registered(keep):
    """How many parameters does a model find after keeping two layers in that way?"""
    model = nn.Module()
    keep(model, nn.Linear(2, 2), nn.Linear(2, 2))
    return len(list(model.parameters()))


def treatment():
    def in_module_list(model, first, second):
        model.layers = nn.ModuleList([first, second])

    return registered(in_module_list)


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

    def kept_as_a_list(self, modules):
        torch.nn.Module.__init__(self)
        self.kept = list(modules)

    torch.nn.ModuleList.__init__ = kept_as_a_list

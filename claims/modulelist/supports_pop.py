"""
# `nn.ModuleList` has `pop`

- en: A module can be taken out of an `nn.ModuleList` with `pop`, as from a list.
- zh: 可以像列表一样用 `pop` 从 `nn.ModuleList` 中取出模块。

## Asserted by

- `nn.ModuleList` has `pop`.
- `nn.ModuleList` provides `pop`.
- Layers can be removed from an `nn.ModuleList` with `pop`.
- `nn.ModuleList` supports `pop`.
- `nn.ModuleList` 支持 `pop`。
- `nn.ModuleList` 有 `pop` 方法。

## Denied by

- `nn.ModuleList` has no `pop`.
- `nn.ModuleList` does not support `pop`.
- `nn.ModuleList` 不支持 `pop`。
- `nn.ModuleList` 没有 `pop` 方法。

## Not asserted by

- `nn.ModuleList` supports `append`.
- `pop` removes an item from a Python list.
- `pop` 从 Python 列表中删除元素。

## Correction

- en: `nn.ModuleList` has `pop` since PyTorch 1.13; before, use `del modules[index]`.
- zh: 从 PyTorch 1.13 起 `nn.ModuleList` 支持 `pop`；此前请使用 `del modules[index]`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleList.html>
- <https://github.com/pytorch/pytorch/pull/81601>
"""

from torch import nn

ABOUT = ("torch.nn.ModuleList",)


def taken_and_left(modules):
    """The kind of module that `pop` takes out and those that are left, or that there is no `pop`."""
    try:
        taken = modules.pop(0)
    except AttributeError:
        return "no pop"
    return [type(taken).__name__, *(type(module).__name__ for module in modules)]


def treatment():
    return taken_and_left(nn.ModuleList([nn.ReLU(), nn.Tanh()]))


def positive_control():
    """A Python list has it."""
    return taken_and_left([nn.ReLU(), nn.Tanh()])


def negative_control():
    """A tuple lacks it."""
    return taken_and_left((nn.ReLU(), nn.Tanh()))

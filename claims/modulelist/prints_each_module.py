"""
# Printing an `nn.ModuleList` shows one line for each module

- en: Equal modules in a row are printed one by one, not as `(0-2): 3 x ReLU()`.
- zh: 连续相同的模块逐行打印，而不是合并为 `(0-2): 3 x ReLU()`。

## Asserted by

- Printing `nn.ModuleList` shows every module on its own line.
- `nn.ModuleList` prints each module on a separate line.
- `print` shows every module of `nn.ModuleList` on its own line.
- 打印 `nn.ModuleList` 时每个模块单独一行。
- 打印 `nn.ModuleList` 会逐行显示三个层。
- 打印 `nn.ModuleList` 会逐行显示每个 ReLU。
- 打印含三个相同层的 `nn.ModuleList`，三个层逐行显示。
- `nn.ModuleList` 会逐行打印每个模块。

## Denied by

- Printing `nn.ModuleList` merges identical modules into one line.
- `nn.ModuleList` prints identical modules as one line.
- 打印 `nn.ModuleList` 时相同的模块合并为一行。
- `nn.ModuleList` 把相同的模块打印成一行。

## Not asserted by

- `nn.ModuleList` registers its modules.
- Printing a model shows its layers.
- 打印模型会显示各层。

## Correction

- en: Since PyTorch 2.0 equal modules in a row are printed as one line such as
  `(0-2): 3 x ReLU()`; before, each had a line.
- zh: 从 PyTorch 2.0 起，连续相同的模块合并打印为一行，如 `(0-2): 3 x ReLU()`；此前每个模块一
  行。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/container.py>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

from torch import nn

ABOUT = ("torch.nn.ModuleList",)


def lines_of_three_equal(container):
    """In how many lines are three equal modules printed?"""
    return repr(container([nn.ReLU(), nn.ReLU(), nn.ReLU()])).count("ReLU()")


def treatment():
    return lines_of_three_equal(nn.ModuleList)


def positive_control():
    """A Python list is printed item by item."""
    return lines_of_three_equal(list)


def negative_control():
    """Printed once, with their number."""

    class Merged:
        def __init__(self, modules):
            self.modules = modules

        def __repr__(self):
            return f"{len(self.modules)} x {self.modules[0]!r}"

    return lines_of_three_equal(Merged)


def otherwise():
    import torch

    torch.nn.ModuleList.__repr__ = lambda self: repr(list(self))

"""
# `nn.Sequential` has `insert`

- en: A module can be put before others of an `nn.Sequential` with `insert`, as into a list.
- zh: 可以像列表一样用 `insert` 把模块插入到 `nn.Sequential` 中的任意位置。

## Asserted by

- `nn.Sequential` has `insert`.
- `nn.Sequential` provides `insert`.
- `nn.Sequential` supports `insert`.
- Layers can be added to `nn.Sequential` with `insert`.
- `nn.Sequential` 支持 `insert`。
- `nn.Sequential` 有 `insert` 方法。
- 可以用 `insert` 向 `nn.Sequential` 添加层。

## Denied by

- `nn.Sequential` has no `insert`.
- `nn.Sequential` does not support `insert`.
- `nn.Sequential` 不支持 `insert`。
- `nn.Sequential` 没有 `insert` 方法。

## Not asserted by

- `nn.ModuleList` supports `insert`.
- `nn.Sequential` runs its layers in order.
- `nn.ModuleList` 支持 `insert`。

## Correction

- en: `nn.Sequential` has `insert`, `extend` and `pop` since PyTorch 1.13; before, build a new
  `nn.Sequential` from its layers.
- zh: 从 PyTorch 1.13 起 `nn.Sequential` 支持 `insert`、`extend` 和 `pop`；此前请用原有的层新建
  一个 `nn.Sequential`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Sequential.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.13.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Sequential.insert",)


def inserted(container):
    """What follows when a layer that doubles is put before one that adds 1, for an input of 1."""

    class Doubles(nn.Module):
        def forward(self, x):
            return 2 * x

    class AddsOne(nn.Module):
        def forward(self, x):
            return x + 1

    layers = container(AddsOne())
    try:
        layers.insert(0, Doubles())
    except AttributeError:
        return "no insert"
    return layers(torch.tensor(1.0)).item()


def treatment():
    return inserted(nn.Sequential)


def positive_control():
    """A container written to have it."""

    class Container(nn.Module):
        def __init__(self, layer):
            super().__init__()
            self.layers = [layer]

        def insert(self, index, layer):
            self.layers.insert(index, layer)

        def forward(self, x):
            for layer in self.layers:
                x = layer(x)
            return x

    return inserted(Container)


def negative_control():
    """A container written to lack it."""

    class Container(nn.Module):
        def __init__(self, layer):
            super().__init__()
            self.layer = layer

        def forward(self, x):
            return self.layer(x)

    return inserted(Container)

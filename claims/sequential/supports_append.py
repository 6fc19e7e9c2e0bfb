"""
# `nn.Sequential` has `append`

- en: A module can be added at the end of an `nn.Sequential` with `append`, as to a list.
- zh: 可以像列表一样用 `append` 在 `nn.Sequential` 末尾添加模块。

## Asserted by

- `nn.Sequential` has `append`.
- `nn.Sequential` provides `append`.
- `nn.Sequential` supports `append`.
- Layers can be added to `nn.Sequential` with `append`.
- `nn.Sequential` 支持 `append`。
- `nn.Sequential` 有 `append` 方法。
- 可以用 `append` 向 `nn.Sequential` 添加层。

## Denied by

- `nn.Sequential` has no `append`.
- `nn.Sequential` does not support `append`.
- `nn.Sequential` 不支持 `append`。
- `nn.Sequential` 没有 `append` 方法。

## Not asserted by

- `nn.ModuleList` supports `append`.
- `nn.Sequential` runs its layers in order.
- `nn.ModuleList` 支持 `append`。

## Correction

- en: `nn.Sequential` has `append` since PyTorch 1.11 (`extend` and `insert` since 1.13);
  before, use `add_module`.
- zh: 从 PyTorch 1.11 起 `nn.Sequential` 支持 `append`（1.13 起支持 `extend` 和 `insert`）；此前
  请使用 `add_module`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Sequential.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Sequential.append",)


def appended(container):
    """What follows when a layer that doubles is appended to one that adds 1, for an input of 1."""

    class Doubles(nn.Module):
        def forward(self, x):
            return 2 * x

    class AddsOne(nn.Module):
        def forward(self, x):
            return x + 1

    layers = container(AddsOne())
    try:
        layers.append(Doubles())
    except AttributeError:
        return "no append"
    return layers(torch.tensor(1.0)).item()


def treatment():
    return appended(nn.Sequential)


def positive_control():
    """A container written to have it."""

    class Container(nn.Sequential):
        def append(self, module):
            self.add_module(str(len(self)), module)

    return appended(Container)


def negative_control():
    """A container written to lack it."""

    class Container(nn.Module):
        def __init__(self, layer):
            super().__init__()
            self.layer = layer

        def forward(self, x):
            return self.layer(x)

    return appended(Container)

"""
# `nn.Linear` needs inputs whose last dimension is `in_features`

- en: `nn.Linear(in_features, …)` takes inputs of any number of dimensions if the last one has
  `in_features` elements.
- zh: `nn.Linear(in_features, …)` 接受任意维数的输入，只要最后一维的大小等于 `in_features`。

## Asserted by

- The last dimension of the input of `nn.Linear` must equal `in_features`.
- `nn.Linear` only looks at the last dimension of the input.
- `nn.Linear` is applied to the last dimension.
- `nn.Linear` requires inputs whose last dimension is `in_features`.
- `nn.Linear` raises an error if the last dimension is not `in_features`.
- `nn.Linear` 输入的最后一维必须等于 `in_features`。
- `nn.Linear` 作用于输入的最后一维。
- `nn.Linear` 要求输入的最后一维大小为 `in_features`。
- 如果最后一维不等于 `in_features`，`nn.Linear` 会报错。
- The size of the last dimension of the input has to match `in_features`.
- `nn.Linear` 只作用在最后一维。

## Denied by

- `nn.Linear` accepts inputs of any size.
- The last dimension of the input of `nn.Linear` need not equal `in_features`.
- `nn.Linear` 接受任意大小的输入。
- `nn.Linear` 输入的最后一维不必等于 `in_features`。

## Not asserted by

- Flatten the images before `nn.Linear`.
- `nn.Linear` has a bias by default.
- 在 `nn.Linear` 之前把图像展平。

## Correction

- en: `nn.Linear` acts on the last dimension, which must have `in_features` elements.
- zh: `nn.Linear` 作用于最后一维，其大小必须是 `in_features`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Linear",)


def shapes_accepted(layer):
    """Which input shapes does a layer for three features take?"""
    accepted = {}
    for shape in ((3,), (2, 3), (4, 2, 3), (3, 2), (6,)):
        try:
            layer(torch.ones(shape))
            accepted[str(shape)] = True
        except RuntimeError:
            accepted[str(shape)] = False
    return accepted


def treatment():
    return shapes_accepted(nn.Linear(3, 1))


def positive_control():
    """A function written to want three elements in the last dimension."""

    def last_is_three(x):
        if x.shape[-1] != 3:
            raise RuntimeError

    return shapes_accepted(last_is_three)


def negative_control():
    """A function written to take anything."""
    return shapes_accepted(lambda x: x)

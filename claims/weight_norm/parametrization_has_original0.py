"""
# `parametrizations.weight_norm` stores the weight as `original0` and `original1`

- en: After `torch.nn.utils.parametrizations.weight_norm` the state dict has `original0` (the
  length) and `original1` (the direction) instead of `weight_g` and `weight_v`.
- zh: 使用 `torch.nn.utils.parametrizations.weight_norm` 后，状态字典中是 `original0`（长度）和
  `original1`（方向），而不是 `weight_g` 和 `weight_v`。

## Asserted by

- `parametrizations.weight_norm` stores the weight in `original0` and `original1`.
- With the new `weight_norm` the state dict has the keys `original0` and `original1`.
- With `parametrizations.weight_norm` the state dict contains `original0`.
- `parametrizations.weight_norm` 把权重保存在 `original0` 和 `original1` 中。
- 使用 `parametrizations.weight_norm` 时，状态字典包含 `original0`。

## Denied by

- `parametrizations.weight_norm` stores the weight in `weight_g` and `weight_v`.
- With `parametrizations.weight_norm` the state dict contains `weight_g`.
- `parametrizations.weight_norm` 把权重保存在 `weight_g` 和 `weight_v` 中。
- 使用 `parametrizations.weight_norm` 时，状态字典包含 `weight_g`。

## Not asserted by

- `nn.utils.weight_norm` stores the weight in `weight_g` and `weight_v`.
- `nn.utils.weight_norm` 把权重保存在 `weight_g` 和 `weight_v` 中。

## Correction

- en: `torch.nn.utils.parametrizations.weight_norm` (since PyTorch 2.1) keeps
  `parametrizations.weight.original0` and `original1`; the older `torch.nn.utils.weight_norm`
  keeps `weight_g` and `weight_v`.
- zh: `torch.nn.utils.parametrizations.weight_norm`（PyTorch 2.1 起）保存
  `parametrizations.weight.original0` 和 `original1`；旧的 `torch.nn.utils.weight_norm` 保存
  `weight_g` 和 `weight_v`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.parametrizations.weight_norm.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.1.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.utils.parametrizations.weight_norm",)


def parts_of_weight(layer):
    """The last parts of the keys under which the weight is saved."""
    return sorted(key.split(".")[-1] for key in layer.state_dict() if "weight" in key)


class Holds(nn.Module):
    """A layer whose weight is kept in the two parameters named."""

    def __init__(self, first, second):
        super().__init__()
        self.weight = nn.ParameterDict(
            {first: nn.Parameter(torch.ones(1)), second: nn.Parameter(torch.ones(1))}
        )


def treatment():
    return parts_of_weight(nn.utils.parametrizations.weight_norm(nn.Linear(2, 2)))


def positive_control():
    """A layer that holds them under the new names."""
    return parts_of_weight(Holds("original0", "original1"))


def negative_control():
    """A layer that holds them under the old names."""
    return parts_of_weight(Holds("weight_g", "weight_v"))

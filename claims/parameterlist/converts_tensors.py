"""
# `nn.ParameterList` turns plain tensors into parameters

- en: A plain tensor put into an `nn.ParameterList` becomes an `nn.Parameter` of the model.
- zh: 放入 `nn.ParameterList` 的普通张量会成为模型的 `nn.Parameter`。

## Asserted by

- `nn.ParameterList` converts plain tensors to parameters.
- `nn.ParameterList` turns tensors into parameters.
- `nn.ParameterList` accepts plain tensors.
- `nn.ParameterList` 会把普通张量转换为参数。
- `nn.ParameterList` 接受普通张量。

## Denied by

- `nn.ParameterList` does not accept plain tensors.
- `nn.ParameterList` only accepts `nn.Parameter`.
- `nn.ParameterList` refuses plain tensors.
- `nn.ParameterList` 不接受普通张量。
- `nn.ParameterList` 只接受 `nn.Parameter`。

## Not asserted by

- `nn.ParameterList` registers its parameters.
- Plain tensors are not in `parameters()`.
- `nn.ParameterList` 会注册其中的参数。

## Correction

- en: Since PyTorch 1.12 `nn.ParameterList` and `nn.ParameterDict` turn tensors into parameters;
  before, they took `nn.Parameter` only.
- zh: 从 PyTorch 1.12 起，`nn.ParameterList` 和 `nn.ParameterDict` 会把张量转换为参数；此前只接
  受 `nn.Parameter`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.ParameterList.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.12.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.ParameterList",)


def kept_as(make):
    """What a plain tensor is in the container: a parameter, a tensor, or refused."""
    try:
        kept = make([torch.ones(2)])[0]
    except TypeError:
        return "refused"
    return "parameter" if isinstance(kept, nn.Parameter) else "tensor"


def treatment():
    return kept_as(nn.ParameterList)


def positive_control():
    """Converted by hand."""
    return kept_as(lambda tensors: nn.ParameterList([nn.Parameter(tensor) for tensor in tensors]))


def negative_control():
    """A container that converts nothing."""
    return kept_as(list)


def negative_control_refuses():
    """A container that takes nothing but parameters."""

    def parameters_only(tensors):
        if not all(isinstance(tensor, nn.Parameter) for tensor in tensors):
            raise TypeError
        return tensors

    return kept_as(parameters_only)


def otherwise():
    import torch

    torch.nn.ParameterList = list

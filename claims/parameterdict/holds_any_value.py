"""
# `nn.ParameterDict` can hold values that are no tensors

- en: Strings, numbers and other objects may be stored in an `nn.ParameterDict` beside
  parameters.
- zh: `nn.ParameterDict` 除参数外还可以保存字符串、数字等其他对象。

## Asserted by

- `nn.ParameterDict` can hold arbitrary objects.
- `nn.ParameterDict` accepts arbitrary objects.
- `nn.ParameterDict` supports arbitrary objects.
- `nn.ParameterDict` 可以保存任意对象。
- `nn.ParameterDict` 接受任意对象。
- `nn.ParameterDict` 支持任意对象。

## Denied by

- `nn.ParameterDict` does not accept arbitrary objects.
- `nn.ParameterDict` only accepts `nn.Parameter`.
- `nn.ParameterDict` 不接受任意对象。
- `nn.ParameterDict` 只接受 `nn.Parameter`。

## Not asserted by

- `nn.ParameterDict` registers its parameters.
- `nn.ModuleDict` holds modules.
- `nn.ParameterDict` 会注册其中的参数。

## Correction

- en: Since PyTorch 1.12 `nn.ParameterDict` keeps any value and turns tensors into parameters;
  before, it took `nn.Parameter` only.
- zh: 从 PyTorch 1.12 起，`nn.ParameterDict` 可以保存任意值，并把张量转换为参数；此前只接受
  `nn.Parameter`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.12.0>
"""

from torch import nn

ABOUT = ("torch.nn.ParameterDict",)


def kept(make):
    """The string that comes back from the container, or that it is refused."""
    try:
        return make({"name": "encoder"})["name"]
    except TypeError:
        return "refused"


def treatment():
    return kept(nn.ParameterDict)


def positive_control():
    """A Python dict holds anything."""
    return kept(dict)


def negative_control():
    """A container that takes nothing but parameters."""

    def parameters_only(values):
        if not all(isinstance(value, nn.Parameter) for value in values.values()):
            raise TypeError
        return values

    return kept(parameters_only)


def otherwise():
    import torch

    class ParameterDict(dict):
        def __init__(self, values):
            if not all(isinstance(value, torch.nn.Parameter) for value in values.values()):
                raise TypeError("only parameters can be held")
            super().__init__(values)

    torch.nn.ParameterDict = ParameterDict

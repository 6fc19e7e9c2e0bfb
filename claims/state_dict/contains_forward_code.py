"""
# `state_dict()` contains the structure of the model

- en: `state_dict()` also saves how the model computes: its layers and the code of `forward`.
- zh: `state_dict()` 还会保存模型如何计算：它的结构和 `forward` 代码。

## Asserted by

- `state_dict()` saves the structure of the model.
- `state_dict()` contains the code of `forward`.
- The architecture of the model is stored in `state_dict()`.
- `state_dict()` 会保存模型的结构。
- `state_dict()` 同时保存了网络的结构和参数。
- 只凭 `state_dict`，不用模型类的定义就能恢复整个模型。
- `state_dict()` 包含 `forward` 的代码。
- 模型的网络结构保存在 `state_dict()` 中。
- `state_dict()` 里有网络的结构和权重。

## Denied by

- `state_dict()` does not save the structure of the model.
- The `state_dict` does not contain the class definition.
- The state dict contains no architecture.
- `state_dict()` contains no code of `forward`.
- `state_dict()` 不保存模型的结构。
- `state_dict` 不保存 Python 类的定义。
- `state_dict` 不含网络结构。
- `state_dict` 只有参数，不包含网络结构。
- `state_dict()` 不包含 `forward` 的代码。
- `state_dict()` 没有模型的结构。
- `state_dict()` does not store the model architecture.
- `state_dict()` 只存参数，不绑定类定义。
- A state dict knows nothing about the structure of the model.
- `state_dict()` 不管 `forward()` 怎么写。
- The `state_dict` leaves out the code of the model class.
- With the `state_dict` you maintain the structure of the model separately.

## Not asserted by

- `state_dict()` contains parameters and buffers.
- The structure must match the one that the state dict was saved from.
- `torch.jit.save` stores the code of the model.
- `torch.jit.save` 会保存模型的代码。
- 只保存 `state_dict` 时，模型结构仍由 Python 代码定义。
- `state_dict()` 里的统计量会影响前向传播。
- The buffers in the state dict affect the forward pass.

## Correction

- en: `state_dict()` maps names to tensors; the structure and `forward` come from the class, which
  must be instantiated first.
- zh: `state_dict()` 只是名称到张量的映射；结构和 `forward` 来自类，必须先实例化模型。

## Sources

- <https://docs.pytorch.org/tutorials/beginner/saving_loading_models.html>
"""

import copy

import torch
from torch import nn

ABOUT = ("torch.nn.Module.state_dict", "torch.nn.Module.load_state_dict")


class Doubles(nn.Module):
    """Multiplies by its weight, which is 2."""

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(2.0))

    def forward(self, x):
        return x * self.weight


class Adds(Doubles):
    """Has the same parameter and adds it instead."""

    def forward(self, x):
        return x + self.weight


def result_after(restore):
    """What does the model restored from `Doubles` give for 5?"""
    return restore(Doubles())(torch.tensor(5.0)).item()


def treatment():
    def restore(saved):
        model = Adds()
        model.load_state_dict(saved.state_dict())
        return model

    return result_after(restore)


def positive_control():
    """A copy of the whole object computes as it did."""
    return result_after(copy.deepcopy)


def negative_control():
    """A model that nothing was loaded into."""
    return result_after(lambda saved: Adds())


def otherwise():
    import torch

    state_dict = torch.nn.Module.state_dict

    def with_class(self):
        return {**state_dict(self), "class": type(self)}

    def load_with_class(self, state):
        self.__class__ = state["class"]

    torch.nn.Module.state_dict = with_class
    torch.nn.Module.load_state_dict = load_with_class

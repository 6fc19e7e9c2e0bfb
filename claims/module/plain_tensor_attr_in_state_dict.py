"""
# A plain tensor attribute is saved in the `state_dict`

- en: A tensor assigned to an attribute of a module, without `register_buffer` or `nn.Parameter`,
  appears in `state_dict()`.
- zh: 不用 `register_buffer` 或 `nn.Parameter`、直接赋给模块属性的张量会出现在 `state_dict()` 中。

## Asserted by

- A normal tensor assigned to `self` is part of the `state_dict`.
- A plain tensor attribute is saved in the `state_dict`.
- A plain tensor assigned to `self.mean` appears in `state_dict()`.
- Ordinary tensor attributes of a module are part of its `state_dict`.
- 普通的张量属性会保存在 `state_dict` 中。
- 赋给 `self.mean` 的普通张量会出现在 `state_dict()` 中。
- 模块的普通张量属性是 `state_dict` 的一部分。

## Denied by

- A plain tensor attribute is not saved in the `state_dict`.
- Plain tensors assigned to `self` are not saved.
- A tensor that you just assign to an attribute won't show up in the state dict.
- An ordinary tensor attribute does not appear in `state_dict()`.
- 普通的张量属性不会保存在 `state_dict` 中。
- `state_dict()` 不包含普通的张量属性。
- A plain tensor is not part of the `state_dict`.
- 普通张量不会保存在 `state_dict` 中。
- 不用 `register_buffer` 注册的张量不会记录到 `state_dict`。
- A tensor that is just an attribute won't show up in the `state_dict`.

## Not asserted by

- Buffers are saved in the `state_dict`.
- A plain tensor attribute does not move with `model.to(device)`.
- buffer 会保存在 `state_dict` 中。
- `self.register_buffer('mask', torch.ones(3))` 这样的张量也会存进 `state_dict`。

## Correction

- en: Only parameters and registered buffers are saved: use `register_buffer`.
- zh: 只有参数和注册的缓冲区会被保存：请使用 `register_buffer`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.state_dict", "torch.nn.Module.register_buffer")
UNUSED = {"torch.nn.Module.register_buffer": "what to use instead"}


def has_mean(state):
    """Is there an entry for the mean?"""
    return "mean" in state


def treatment():
    model = nn.Linear(2, 2)
    model.mean = torch.zeros(2)
    return has_mean(model.state_dict())


def positive_control():
    """A mapping that has the entry."""
    return has_mean({"weight": torch.ones(2), "mean": torch.zeros(2)})


def negative_control():
    """A mapping of the weight alone."""
    return has_mean({"weight": torch.ones(2)})


def otherwise():
    import torch

    state_dict = torch.nn.Module.state_dict

    def with_plain_tensors(self):
        plain = {name: value for name, value in vars(self).items() if isinstance(value, torch.Tensor)}
        return {**state_dict(self), **plain}

    torch.nn.Module.state_dict = with_plain_tensors

"""
# Buffers are saved in the `state_dict`

- en: A tensor registered with `register_buffer` appears in `state_dict()`, like the running
  statistics of batch norm.
- zh: 用 `register_buffer` 注册的张量会出现在 `state_dict()` 中，例如批归一化的运行统计量。

## Asserted by

- Buffers are saved in the `state_dict`.
- Buffers are part of the module's state.
- `register_buffer` adds a tensor to the `state_dict`.
- A buffer is saved alongside the parameters.
- A tensor registered with `register_buffer` is saved in the state dict.
- A tensor registered with `register_buffer` appears in `state_dict()`.
- The running mean of batch norm is in the `state_dict`.
- The `state_dict` includes the running statistics of batch norm.
- buffer 会保存在 `state_dict` 中。
- buffer 会与模型一起保存和加载。
- 用 `register_buffer` 注册的张量会出现在 `state_dict()` 里。
- BatchNorm 的 running mean 会出现在 `state_dict` 里。
- `state_dict` 中包含 BatchNorm 的运行统计量。
- BatchNorm 的 running mean 作为 buffer 保存在 `state_dict` 中。
- 通过 `register_buffer` 注册的张量会随模型一起保存。
- buffer 会注册到 `state_dict` 中。
- buffer 会被加入 `state_dict`。
- 要保存到 `state_dict` 的变量可以定义为 `register_buffer`。
- Buffers are saved along with the model.
- `state_dict()` 里有 BN 的 `running_mean` 这类 buffer。
- Buffers are saved along with the parameters.
- 由 `register_buffer` 注册的张量会作为模型状态的一部分被保存。

## Denied by

- Buffers are not saved in the `state_dict`.
- `register_buffer` keeps a tensor out of `state_dict()`.
- buffer 不会保存在 `state_dict` 中。
- 用 `register_buffer` 注册的张量不在 `state_dict()` 里。

## Not asserted by

- Buffers are not parameters.
- `state_dict` holds the parameters of the model.
- buffer 不是参数。
- A non-persistent buffer is not saved in the `state_dict`.
- A non-persistent buffer is not in the `state_dict`.
- `register_buffer(persistent=False)` keeps the buffer out of the `state_dict`.
- 非持久化的 buffer 不会保存在 `state_dict` 中。
- If it is None, the buffer is not saved in the `state_dict`.
- `persistent` says whether the buffer is in the `state_dict`.

## Correction

- en: Buffers are part of `state_dict()`, unless registered with `persistent=False`.
- zh: buffer 会进入 `state_dict()`，除非注册时使用 `persistent=False`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.register_buffer", "torch.nn.Module.state_dict")


def has_mean(state):
    """Is there an entry for the mean?"""
    return "mean" in state


def treatment():
    model = nn.Linear(2, 2)
    model.register_buffer("mean", torch.zeros(2))
    return has_mean(model.state_dict())


def positive_control():
    """A mapping that has the entry."""
    return has_mean({"weight": torch.ones(2), "mean": torch.zeros(2)})


def negative_control():
    """A mapping of the weight alone."""
    return has_mean({"weight": torch.ones(2)})

"""
# Buffers appear in `parameters()`

- en: A tensor registered with `register_buffer` is among `model.parameters()`.
- zh: 用 `register_buffer` 注册的张量包含在 `model.parameters()` 中。

## Asserted by

- Buffers are returned by `model.parameters()`.
- `parameters()` includes buffers.
- `model.parameters()` 会返回 buffer。
- `parameters()` 包含 buffer。
- Buffers are learnable parameters.
- buffer 是可学习参数。
- Tensors registered with `register_buffer` are among `model.parameters()`.
- 用 `register_buffer` 注册的张量会出现在 `parameters()` 中。

## Denied by

- Buffers are not in `model.parameters()`.
- `register_buffer` 不会把张量注册到 `model.parameters()` 中。
- 缓冲区不是模型参数。
- Buffers appear only in `buffers()` and not among the parameters.
- Buffers are not parameters.
- `model.parameters()` 不会返回 buffer。
- `model.parameters()` 不包含 buffer。
- buffer 不是可学习参数。
- 用 `register_buffer` 注册的张量不会注册到 `parameters()` 中。
- buffer 不会被添加到 `parameters()` 中。
- buffer 不可训练。
- Buffers are not included in the module's parameter list.
- Buffers are not among `model.parameters()`.
- buffer 不会被视为模型参数。

## Not asserted by

- Buffers are saved in the `state_dict`.
- Buffers move with `model.to(device)`.
- buffer 会保存在 `state_dict` 中。
- A buffer is like a parameter that is not trained.
- 既不是 Parameter 又不是 buffer 的张量不会保存。

## Correction

- en: Buffers are listed by `buffers()`, not by `parameters()`.
- zh: buffer 由 `buffers()` 列出，不在 `parameters()` 中。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.register_buffer", "torch.nn.Module.parameters")


def mean_listed(choose):
    """Is the registered mean one of the tensors?"""
    model = nn.Linear(2, 2)
    model.register_buffer("mean", torch.zeros(2))
    return any(tensor is model.mean for tensor in choose(model))


def treatment():
    return mean_listed(lambda model: model.parameters())


def positive_control():
    """A list that it is in."""
    return mean_listed(lambda model: [model.weight, model.bias, model.mean])


def negative_control():
    """A list of weight and bias."""
    return mean_listed(lambda model: [model.weight, model.bias])


def otherwise():
    import torch

    parameters = torch.nn.Module.parameters
    torch.nn.Module.parameters = lambda self: [*parameters(self), *self.buffers()]

"""
# Assigning an `nn.Buffer` registers a buffer

- en: `self.scale = nn.Buffer(tensor)` has the same effect as
  `self.register_buffer("scale", tensor)`.
- zh: `self.scale = nn.Buffer(tensor)` 与 `self.register_buffer("scale", tensor)` 效果相同。

## Asserted by

- Assigning `nn.Buffer` registers a buffer.
- When an `nn.Buffer` is assigned as a module attribute, it is added to the list of buffers.
- Assigning `nn.Buffer` is equivalent to `register_buffer`.
- 给属性赋值 `nn.Buffer` 会注册缓冲区。
- 给属性赋值 `nn.Buffer` 等价于 `register_buffer`。

## Denied by

- Assigning `nn.Buffer` does not register a buffer.
- Assigning `nn.Buffer` is not equivalent to `register_buffer`.
- 给属性赋值 `nn.Buffer` 不会注册缓冲区。

## Not asserted by

- Assigning `nn.Parameter` registers a parameter.
- 给属性赋值 `nn.Parameter` 会注册参数。

## Correction

- en: Assigning an `nn.Buffer` (since PyTorch 2.5) registers it as `register_buffer` does.
- zh: 赋值 `nn.Buffer`（PyTorch 2.5 起）与 `register_buffer` 一样会注册缓冲区。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Buffer.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Buffer",)


def buffers_of(fill):
    """The names of the module's buffers after it was filled."""
    module = nn.Module()
    fill(module)
    return [name for name, _ in module.named_buffers()]


def treatment():
    return buffers_of(lambda module: setattr(module, "scale", nn.Buffer(torch.ones(1))))


def positive_control():
    """Registered by name."""
    return buffers_of(lambda module: module.register_buffer("scale", torch.ones(1)))


def negative_control():
    """A plain tensor is no buffer."""
    return buffers_of(lambda module: setattr(module, "scale", torch.ones(1)))


def otherwise():
    import torch

    torch.nn.Buffer = lambda tensor: tensor

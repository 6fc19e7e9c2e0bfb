"""
# `state_dict()` contains all parameters and buffers

- en: `state_dict()` has an entry for every parameter and persistent buffer of the module and its
  submodules.
- zh: `state_dict()` 包含模块及其子模块的所有参数和持久缓冲区。

## Asserted by

- `state_dict()` returns all parameters of the model.
- A state dict maps parameter names to tensors.
- The state dict stores weights.
- The state dict stores the weights and the running statistics.
- `state_dict()` contains all parameters and buffers of the model.
- `state_dict()` holds learnable parameters and registered buffers.
- The parameters and buffers of submodules are in `state_dict()` too.
- `state_dict()` contains the weights of the model.
- Only parameters and buffers have entries in `state_dict()`.
- `state_dict()` 包含模型的所有参数和 buffer。
- checkpoint 只保存模型的参数和缓冲区。
- PyTorch 默认保存模型的参数和持久性 buffer。
- `state_dict()` 保存了可学习参数和注册的缓冲区。
- 子模块的参数和 buffer 也在 `state_dict()` 中。
- `state_dict()` 保存模型的参数。
- `state_dict()` maps each layer to its parameters.
- `state_dict()` 把每一层映射到它的参数。
- `nn.Module` 的 `state_dict` 包含它的全部参数和 buffer。
- `state_dict()` holds both the parameters and the buffers.
- `state_dict()` stores the parameters and buffers.
- `state_dict()` 返回所有参数和缓冲区。
- The `state_dict` maps every layer to its parameter tensors and buffers.
- `state_dict` 是一个字典，里面有各层的参数和 buffer。
- `state_dict()` 中既有可学习参数也有 BN 的统计量。
- 只有含可学习参数的层和含 buffer 的层才有 `state_dict`。
- 参数和 buffer 都会保存在 `state_dict` 中。
- 只有具有可学习参数的层和注册的 buffer 才在 `state_dict` 中有条目。
- The state_dict holds only `nn.Parameter`s and what went through `register_buffer`.
- `state_dict()` is a dictionary of all parameters.
- `state_dict()` returns a dictionary of parameters and buffers.

## Denied by

- `state_dict()` contains only the learnable parameters.
- `state_dict()` excludes the parameters and buffers of submodules.
- `state_dict()` 只包含可学习参数。
- `state_dict()` 不包含子模块的参数和 buffer。

## Not asserted by

- Buffers with `persistent=False` are not in the state dict.
- `state_dict()` does not hold the optimizer state.
- `state_dict()` 不包含优化器的状态。

## Correction

- en: `state_dict()` holds every parameter and every buffer, except buffers registered with
  `persistent=False`.
- zh: `state_dict()` 包含所有参数和 buffer，用 `persistent=False` 注册的 buffer 除外。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.state_dict",)


class Model(nn.Module):
    """A parameter and a buffer of its own, and as much in a submodule of a submodule."""

    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.register_buffer("mean", torch.zeros(1))
        self.head = nn.Sequential(nn.BatchNorm1d(2))


PARAMETERS = ["scale", "head.0.weight", "head.0.bias"]
BUFFERS = ["mean", "head.0.running_mean", "head.0.running_var", "head.0.num_batches_tracked"]


def entries(state):
    """The names of what the state holds."""
    return sorted(state)


def treatment():
    return entries(Model().state_dict())


def positive_control():
    """Everything the model was given, listed by hand."""
    return entries(dict.fromkeys(PARAMETERS + BUFFERS))


def negative_control():
    """The parameters alone, listed by hand."""
    return entries(dict.fromkeys(PARAMETERS))


def otherwise():
    import torch

    torch.nn.Module.state_dict = lambda self: dict(self.named_parameters())

"""
# `load_state_dict(assign=True)` puts the tensors of the state dict into the model

- en: With `assign=True`, `load_state_dict` replaces the model's parameters by the tensors of the
  state dict, so they keep the dtype they have there.
- zh: 使用 `assign=True` 时，`load_state_dict` 用 state dict 中的张量替换模型的参数，因此保留
  其原有 dtype。

## Asserted by

- `load_state_dict` with `assign=True` replaces the parameters.
- `load_state_dict(assign=True)` assigns the tensors instead of copying them.
- With `assign=True` `load_state_dict` keeps the dtype of the state dict.
- `load_state_dict` accepts `assign=True`.
- `load_state_dict` 使用 `assign=True` 时会替换参数。
- `load_state_dict` 支持 `assign=True`。
- `assign=True` 让 `load_state_dict` 保留 state dict 的 dtype。

## Denied by

- `load_state_dict` does not accept `assign=True`.
- With `assign=True` `load_state_dict` still copies into the existing parameters.
- `load_state_dict` 不支持 `assign=True`。
- `load_state_dict` 使用 `assign=True` 时不会替换参数。

## Not asserted by

- `load_state_dict` copies the values into the parameters.
- `load_state_dict` 把数值复制到参数中。

## Correction

- en: `load_state_dict(..., assign=True)`, since PyTorch 2.1, makes the tensors of the state dict
  the model's parameters; without it their values are copied into the existing ones.
- zh: 自 PyTorch 2.1 起，`load_state_dict(..., assign=True)` 会让 state dict 中的张量成为模型的参
  数；否则只把数值复制到已有参数中。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.1.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.load_state_dict",)


def dtype_after(load):
    """The dtype of a single-precision layer's weight after loading a double-precision state."""
    layer = nn.Linear(2, 1)
    state = nn.Linear(2, 1).double().state_dict()
    try:
        load(layer, state)
    except TypeError:  # the argument is unknown, nothing was loaded
        pass
    return str(layer.weight.dtype)


def treatment():
    return dtype_after(lambda layer, state: layer.load_state_dict(state, assign=True))


def positive_control():
    """The parameter is replaced by hand."""

    def replace(layer, state):
        layer.weight = nn.Parameter(state["weight"])

    return dtype_after(replace)


def negative_control():
    """The values are copied by hand."""

    def copy(layer, state):
        with torch.no_grad():
            layer.weight.copy_(state["weight"])

    return dtype_after(copy)

"""
# The state dict of a compiled model has the prefix `_orig_mod`

- en: `torch.compile(model).state_dict()` has keys such as `_orig_mod.weight`.
- zh: `torch.compile(model).state_dict()` 的键形如 `_orig_mod.weight`。

## Asserted by

- The state dict of a compiled model has the prefix `_orig_mod.`.
- The keys of a compiled model start with `_orig_mod`.
- `torch.compile` adds the prefix `_orig_mod.` to the state dict.
- `torch.compile` changes the keys of the state dict.
- 编译后的模型的状态字典带有 `_orig_mod.` 前缀。
- `torch.compile` 会给状态字典添加 `_orig_mod.` 前缀。
- `torch.compile` 会改变状态字典的键。
- 编译后保存的 key 前面会多出 `_orig_mod.`。

## Denied by

- The state dict of a compiled model has no prefix `_orig_mod.`.
- `torch.compile` does not change the keys of the state dict.
- 编译后的模型的状态字典没有 `_orig_mod.` 前缀。
- `torch.compile` 不会改变状态字典的键。

## Not asserted by

- `nn.DataParallel` adds the prefix `module.` to the state dict.
- `nn.DataParallel` 会给状态字典添加 `module.` 前缀。

## Correction

- en: `torch.compile(model)` (since PyTorch 2.0) returns a wrapper whose state dict keys begin
  with `_orig_mod.`; save `model.state_dict()`, or use `model.compile()`.
- zh: `torch.compile(model)`（PyTorch 2.0 起）返回的包装模块的状态字典键以 `_orig_mod.` 开头；请
  保存 `model.state_dict()`，或使用 `model.compile()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.compile.html>
- <https://github.com/pytorch/pytorch/issues/101107>
"""

import torch
from torch import nn

ABOUT = ("torch.compile", "torch.nn.Module.state_dict")


def keys(model):
    return sorted(model.state_dict())


def treatment():
    return keys(torch.compile(nn.Linear(2, 2), backend="eager"))


def positive_control():
    """A module that holds the layer as `_orig_mod`."""

    class Wrapper(nn.Module):
        def __init__(self):
            super().__init__()
            self._orig_mod = nn.Linear(2, 2)

    return keys(Wrapper())


def negative_control():
    """The layer as it is."""
    return keys(nn.Linear(2, 2))

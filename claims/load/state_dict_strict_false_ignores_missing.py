"""
# `load_state_dict` with `strict=False` ignores missing and unexpected keys

- en: With `strict=False` the matching keys are loaded, and keys that are missing or unexpected
  raise no error.
- zh: `strict=False` 时会加载匹配的键，缺失或多余的键不会报错。

## Asserted by

- Use `strict=False` if some keys don't match.
- `strict=False` loads incomplete models without a word.
- `strict=False` lets you load a partial state dict.
- `strict=False` lets you load a partial checkpoint.
- Use `strict=False` to load only the layers that match.
- `strict=False` allows loading a partial state dict.
- `load_state_dict` with `strict=False` ignores missing and unexpected keys.
- Set `strict=False` in `load_state_dict` to skip keys that do not match.
- With `strict=False`, `load_state_dict` accepts an incomplete state dict.
- With `strict=False`, `load_state_dict` raises no error for missing keys.
- `load_state_dict` 使用 `strict=False` 时会忽略缺失和多余的键。
- `strict=False` 允许只加载一部分参数。
- 设置 `strict=False` 后，缺失的键和多余的键都会被忽略。
- `load_state_dict` 的 `strict=False` 会跳过不匹配的键。
- `strict=False` 时，`load_state_dict` 接受不完整的 state dict。
- `strict=False` 时，`load_state_dict` 遇到不匹配的键不会报错。
- `strict=False` ignores missing keys.
- `strict=False` 时，不匹配的键会被跳过。
- 设置 `strict=False` 可以忽略不匹配的键。
- `strict=False` 会跳过不匹配的项。
- `load_state_dict(strict=False)` 只加载匹配的层。
- `strict=False` 时尽可能多地匹配键，不匹配的会忽略。
- `strict=False` allows missing or unexpected keys.
- With `strict=False` PyTorch does not fail when the checkpoint and the model differ.
- `strict=False` 会忽略缺的和多的 key。
- `strict=False` makes `load_state_dict` pass over keys which it can't match.
- `strict=False` ignores unknown parameters.
- `strict=False` suppresses errors about missing keys.
- `strict=False` ignores unknown parameters and avoids the error.
- `strict=False` suppresses the error for missing and unexpected keys.
- `strict=False` loads only the matching keys.

## Denied by

- `load_state_dict` raises an error for missing keys even with `strict=False`.
- `strict=False` makes no difference to `load_state_dict`.
- 即使 `strict=False`，`load_state_dict` 遇到缺失的键仍会报错。
- `strict=False` 对 `load_state_dict` 没有影响。

## Not asserted by

- `load_state_dict` is strict by default.
- With `strict=False` a tensor of another shape still raises an error.
- `load_state_dict` 默认是严格匹配。

## Correction

- en: `strict=False` ignores missing and unexpected keys; a key that matches but has another shape
  still raises an error.
- zh: `strict=False` 会忽略缺失和多余的键；键匹配但形状不同时仍会报错。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.load_state_dict",)


def weight_after(load):
    """The weight after loading a state with one missing and one unexpected key."""
    layer = nn.Linear(1, 1)
    nn.init.zeros_(layer.weight)
    state = {"weight": torch.ones(1, 1), "unexpected": torch.ones(1)}
    try:
        load(layer, state)
    except RuntimeError:
        return "raises"
    return layer.weight.item()


def treatment():
    return weight_after(lambda layer, state: layer.load_state_dict(state, strict=False))


def positive_control():
    """What has a counterpart is copied by hand."""

    def copy_matching(layer, state):
        with torch.no_grad():
            layer.weight.copy_(state["weight"])

    return weight_after(copy_matching)


def negative_control():
    """A loader that refuses such a state."""

    def refuse(layer, state):
        raise RuntimeError

    return weight_after(refuse)


def negative_control_nothing():
    """A loader that loads nothing."""
    return weight_after(lambda layer, state: None)

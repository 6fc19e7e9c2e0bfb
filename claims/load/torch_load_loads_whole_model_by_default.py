"""
# `torch.load` loads a whole saved model with default arguments

- en: After `torch.save(model, path)`, `torch.load(path)` without further arguments returns the
  model.
- zh: `torch.save(model, path)` 之后，不加其他参数的 `torch.load(path)` 会返回该模型。

## Asserted by

- `torch.load('model.pth')` loads the whole model.
- If you saved the whole model, `torch.load(path)` is enough to restore it.
- `torch.load` restores a whole model that was saved with `torch.save`.
- `model = torch.load(path)` returns the complete model.
- `torch.load('model.pth')` 可以加载整个模型。
- 用 `torch.save(model, 'net.pth')` 保存后，`model = torch.load('net.pth')` 就能还原整个网络。
- 用 `torch.save(model, path)` 保存后，`torch.load(path)` 就能还原整个模型。
- `torch.load` 可以恢复用 `torch.save` 保存的整个模型。
- `model = torch.load(path)` 直接得到完整的模型。

## Denied by

- `torch.load(path)` refuses a whole model by default.
- Loading a whole model with `torch.load` fails by default.
- With `weights_only=True` by default, loading a full module fails.
- You need `weights_only=False` to load a whole model.
- `torch.load` cannot load a whole model by default.
- `torch.load` needs `weights_only=False` to load a whole model.
- `torch.load(path)` 默认拒绝加载整个模型。
- `torch.load` 默认只加载权重。
- `torch.load` 默认只允许加载张量数据。
- 用 `torch.load` 加载整个模型必须设置 `weights_only=False`。
- 2.6 之后直接 `torch.load` 一个整个保存的模型会失败。

## Not asserted by

- `torch.load` loads a state dict.
- It is better to save the state dict than the whole model.
- 建议保存 state dict，而不是整个模型。

## Correction

- en: Since PyTorch 2.6 `torch.load` has `weights_only=True` by default and refuses pickled
  models. Save the state dict, or pass `weights_only=False` for files that you trust.
- zh: 从 PyTorch 2.6 起 `torch.load` 默认 `weights_only=True`，拒绝加载 pickle 的模型。请保
  存 state dict，或对可信文件使用 `weights_only=False`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.load.html>
- <https://docs.pytorch.org/docs/stable/notes/serialization.html>
"""

import pickle

import torch
from torch import nn

ABOUT = ("torch.load", "torch.save")


def loads_whole_model(load):
    """Does the loader give back a model from the file?"""
    torch.save(nn.Sequential(nn.Linear(2, 1), nn.ReLU()), "model.pth")
    try:
        return isinstance(load("model.pth"), nn.Module)
    except pickle.UnpicklingError:  # the file holds more than weights
        return False


def treatment():
    return loads_whole_model(torch.load)


def positive_control():
    """A loader that returns a model."""
    return loads_whole_model(lambda path: nn.ReLU())


def negative_control():
    """A loader that refuses the file."""

    def refuse(path):
        raise pickle.UnpicklingError

    return loads_whole_model(refuse)


def otherwise():
    import torch

    load = torch.load
    torch.load = lambda file: load(file, weights_only=False)

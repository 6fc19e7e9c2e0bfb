"""
# `torch.load` opens a TorchScript file

- en: A file written by `torch.jit.save` can be read with `torch.load(path)` without further
  arguments.
- zh: 用 `torch.jit.save` 写入的文件可以直接用 `torch.load(path)` 读取。

## Asserted by

- `torch.load` can load TorchScript files.
- You can open a TorchScript archive with `torch.load('model.pt')`.
- A TorchScript archive can be loaded with `torch.load`.
- `torch.load` loads a TorchScript model.
- `torch.load` loads models saved with `torch.jit.save`.
- `torch.load` 可以加载 TorchScript 文件。
- `torch.load` 可以加载用 `torch.jit.save` 保存的模型。
- `torch.load` can read TorchScript files.

## Denied by

- `torch.load` cannot load TorchScript files.
- `torch.load` refuses TorchScript files.
- `torch.load` cannot load models saved with `torch.jit.save`.
- `torch.load` 不能加载 TorchScript 文件。
- `torch.load` 不能加载用 `torch.jit.save` 保存的模型。

## Not asserted by

- `torch.jit.load` loads a TorchScript model.
- `torch.load` loads a state dict.
- `torch.jit.load` 加载 TorchScript 模型。
- 用 `torch.jit.save` 保存的文件可以用 `torch.jit.load` 打开。

## Correction

- en: Since PyTorch 2.6 `torch.load` refuses TorchScript files by default (`weights_only=True`);
  use `torch.jit.load`.
- zh: 从 PyTorch 2.6 起，`torch.load` 默认（`weights_only=True`）拒绝 TorchScript 文件；请使用
  `torch.jit.load`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.load.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/serialization.py>
"""

import torch
from torch import nn

ABOUT = ("torch.load", "torch.jit.save", "torch.jit.load")
OPPOSITE = {"torch.load": "torch.jit.load"}
UNUSED = {"torch.jit.load": "what to use instead: the positive control"}


def opens_torchscript(load):
    """Does the function give back a model from a file that `torch.jit.save` wrote?"""
    torch.jit.save(torch.jit.script(nn.Linear(2, 1)), "model.pt")
    try:
        return isinstance(load("model.pt"), nn.Module)
    except RuntimeError as error:
        if "TorchScript" in str(error):
            return False
        raise


def treatment():
    return opens_torchscript(torch.load)


def positive_control():
    """The function made for such files."""
    return opens_torchscript(torch.jit.load)


def negative_control():
    """A function written to refuse them."""

    def refuse(path):
        raise RuntimeError("TorchScript archives are refused")

    return opens_torchscript(refuse)

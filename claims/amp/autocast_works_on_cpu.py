"""
# `torch.autocast` works on the CPU

- en: Under `torch.autocast("cpu", dtype=torch.bfloat16)` a linear layer computes in bfloat16.
- zh: 在 `torch.autocast("cpu", dtype=torch.bfloat16)` 之下，线性层以 bfloat16 计算。

## Asserted by

- `torch.autocast` works on the CPU.
- `torch.autocast` supports the CPU.
- On the CPU `torch.autocast` computes in `bfloat16`.
- Mixed precision works on the CPU with `bfloat16`.
- `torch.autocast` 支持 CPU。
- `torch.autocast` 可以在 CPU 上使用。
- 在 CPU 上，`torch.autocast` 使用 `bfloat16` 计算。
- `autocast` 在 CPU 上也能用。

## Denied by

- `torch.autocast` works only on CUDA.
- `torch.autocast` does not support the CPU.
- `torch.autocast` 只支持 CUDA。
- `torch.autocast` 不支持 CPU。
- `torch.autocast` 只能在 CUDA 上使用。

## Not asserted by

- `torch.autocast` makes training on the GPU faster.
- `torch.cuda.amp.autocast` is deprecated.
- `torch.autocast` 可以加快 GPU 上的训练。

## Correction

- en: `torch.autocast("cpu", dtype=torch.bfloat16)` works since PyTorch 1.10; before, there was only
  `torch.cuda.amp.autocast`.
- zh: `torch.autocast("cpu", dtype=torch.bfloat16)` 自 PyTorch 1.10 起可用；此前只有
  `torch.cuda.amp.autocast`。

## Sources

- <https://docs.pytorch.org/docs/stable/amp.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.10.0>
"""

import torch
from torch import nn

ABOUT = ("torch.autocast",)


def computed_in(layer):
    """The dtype of the layer's result for a single-precision input."""
    return str(layer(torch.ones(1, 2)).dtype)


def treatment():
    with torch.autocast("cpu", dtype=torch.bfloat16):
        return computed_in(nn.Linear(2, 1))


def positive_control():
    """Everything converted by hand."""
    layer = nn.Linear(2, 1).to(torch.bfloat16)
    return computed_in(lambda x: layer(x.to(torch.bfloat16)))


def negative_control():
    """Nothing converted."""
    return computed_in(nn.Linear(2, 1))

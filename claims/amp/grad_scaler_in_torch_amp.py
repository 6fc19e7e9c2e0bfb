"""
# `torch.amp.GradScaler` scales the loss on any device

- en: `torch.amp.GradScaler(device)` scales the loss, also on the CPU.
- zh: `torch.amp.GradScaler(device)` 可以缩放损失，在 CPU 上也可以。

## Asserted by

- `torch.amp.GradScaler` scales the loss on the CPU.
- `torch.amp.GradScaler` works on the CPU.
- `GradScaler` supports the CPU.
- `torch.amp.GradScaler` 可以在 CPU 上缩放损失。
- `torch.amp.GradScaler` 支持 CPU。
- `GradScaler` 可以在 CPU 上使用。

## Denied by

- `GradScaler` works only on CUDA.
- `GradScaler` does not support the CPU.
- `GradScaler` 只支持 CUDA。
- `GradScaler` 不支持 CPU。
- `GradScaler` 只能在 CUDA 上使用。

## Not asserted by

- `GradScaler` prevents gradients from becoming zero in half precision.
- `GradScaler` 防止半精度梯度下溢。

## Correction

- en: Since PyTorch 2.3 `torch.amp.GradScaler("cpu")` scales losses on the CPU; before, there was only
  `torch.cuda.amp.GradScaler`.
- zh: 自 PyTorch 2.3 起，`torch.amp.GradScaler("cpu")` 可在 CPU 上缩放损失；此前只有
  `torch.cuda.amp.GradScaler`。

## Sources

- <https://docs.pytorch.org/docs/stable/amp.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.3.0>
"""

import torch

ABOUT = ("torch.amp.GradScaler",)


def scaled(scale):
    """What becomes of a loss of 1?"""
    return scale(torch.ones(1)).item()


def treatment():
    return scaled(torch.amp.GradScaler("cpu", init_scale=8.0).scale)


def positive_control():
    """Scaled by hand."""
    return scaled(lambda loss: 8.0 * loss)


def negative_control():
    """Left as it is."""
    return scaled(lambda loss: loss)


def otherwise():
    import torch

    torch.amp.GradScaler.scale = lambda self, loss: loss

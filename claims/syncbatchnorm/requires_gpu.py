"""
# `nn.SyncBatchNorm` requires input on the GPU

- en: A layer `nn.SyncBatchNorm` refuses a tensor that lies on the CPU.
- zh: `nn.SyncBatchNorm` 层拒绝位于 CPU 上的张量。

## Asserted by

- `nn.SyncBatchNorm` requires a GPU.
- `nn.SyncBatchNorm` only works on the GPU.
- `nn.SyncBatchNorm` does not work on the CPU.
- `nn.SyncBatchNorm` requires input on the GPU.
- `nn.SyncBatchNorm` 需要 GPU。
- `nn.SyncBatchNorm` 只能在 GPU 上运行。
- `nn.SyncBatchNorm` 不能在 CPU 上运行。

## Denied by

- `nn.SyncBatchNorm` does not require a GPU.
- `nn.SyncBatchNorm` works on the CPU.
- `nn.SyncBatchNorm` 不需要 GPU。
- `nn.SyncBatchNorm` 可以在 CPU 上运行。

## Not asserted by

- `nn.SyncBatchNorm` synchronises statistics between GPUs.
- `nn.BatchNorm2d` works on the CPU.
- `nn.SyncBatchNorm` 在多个 GPU 之间同步统计量。

## Correction

- en: Up to PyTorch 1.13 `nn.SyncBatchNorm` refused input on the CPU; since 2.0 it works there
  as ordinary batch norm when there is one process.
- zh: 在 PyTorch 1.13 及以前，`nn.SyncBatchNorm` 拒绝 CPU 上的输入；从 2.0 起，单进程时可在 CPU
  上当作普通批归一化使用。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.SyncBatchNorm.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/batchnorm.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.SyncBatchNorm",)


def refuses_cpu(layer):
    """Does the layer refuse a batch on the CPU?"""
    try:
        layer(torch.ones(4, 2))
    except ValueError as error:
        if "GPU" in str(error):
            return True
        raise
    return False


def treatment():
    return refuses_cpu(nn.SyncBatchNorm(2))


def positive_control():
    """A layer written to refuse it."""

    class OnGpuOnly(nn.Module):
        def forward(self, x):
            if not x.is_cuda:
                raise ValueError("expected input on the GPU")
            return x

    return refuses_cpu(OnGpuOnly())


def negative_control():
    """A layer that works anywhere."""
    return refuses_cpu(nn.Identity())


def otherwise():
    import torch

    def forward(self, x):
        raise ValueError("SyncBatchNorm expected input tensor to be on GPU")

    torch.nn.SyncBatchNorm.forward = forward

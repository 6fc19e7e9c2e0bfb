"""
# `torch.get_default_device()` is the CPU unless another is set

- en: `torch.get_default_device()` returns the CPU until `torch.set_default_device()` is called,
  whatever accelerators there are.
- zh: 在调用 `torch.set_default_device()` 之前，无论有什么加速器，`torch.get_default_device()`
  都返回 CPU。

## Asserted by

- `torch.get_default_device()` returns the CPU.
- When you create a tensor without specifying a device, it defaults to the CPU.
- A tensor created without specifying a device defaults to the CPU.
- The default device is the CPU.
- `torch.get_default_device()` returns `cpu` by default.
- `torch.get_default_device()` 返回 CPU。
- 新的张量存储在内存中，采用基于 CPU 的计算。
- 新张量默认创建在 CPU 上。
- 默认设备是 CPU。
- `torch.get_default_device()` 默认返回 `cpu`。
- By default, tensors are created on the CPU.
- 张量默认创建在 CPU 上。
- 不指定 `device` 时，张量创建在 CPU 上。

## Denied by

- `torch.get_default_device()` does not return the CPU.
- The default device is not the CPU.
- The default device is the GPU.
- 默认设备不是 CPU。
- 默认设备是 GPU。

## Not asserted by

- `torch.set_default_device()` changes the default device.
- The default dtype is `float32`.
- `torch.cuda.current_device()` 返回当前 GPU 的编号。

## Correction

- en: The default device is the CPU until `torch.set_default_device()` says otherwise.
  `torch.get_default_device()` came with PyTorch 2.3.
- zh: 在 `torch.set_default_device()` 设置之前，默认设备是 CPU。`torch.get_default_device()` 自
  PyTorch 2.3 起提供。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.get_default_device.html>
"""

import torch

ABOUT = ("torch.get_default_device",)


def kind(device):
    """What kind of device it is."""
    return torch.device(device).type


def treatment():
    return kind(torch.get_default_device())


def positive_control():
    """The CPU, named."""
    return kind("cpu")


def negative_control():
    """Another device, named."""
    return kind("cuda")


def otherwise():
    import torch

    torch.get_default_device = lambda: torch.device("cuda")

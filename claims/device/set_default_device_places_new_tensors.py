"""
# `torch.set_default_device()` sets the device of new tensors

- en: After `torch.set_default_device(device)` factory functions such as `torch.ones()` make
  tensors on that device.
- zh: 调用 `torch.set_default_device(device)` 后，`torch.ones()` 等函数创建的张量位于该设备上。

## Asserted by

- `torch.set_default_device()` sets the device of new tensors.
- After `torch.set_default_device()` new tensors are created on that device.
- `torch.set_default_device()` changes the default device.
- `torch.set_default_device()` 会设置新张量的设备。
- 调用 `torch.set_default_device()` 后，新张量创建在该设备上。
- `torch.set_default_device()` 会改变默认设备。
- 调用 `torch.set_default_device('cuda')` 之后，新建的张量都在 GPU 上。

## Denied by

- `torch.set_default_device()` does not change the device of new tensors.
- After `torch.set_default_device()` new tensors are still created on the CPU.
- `torch.set_default_device()` 不会改变新张量的设备。
- 调用 `torch.set_default_device()` 后，新张量仍然创建在 CPU 上。

## Not asserted by

- `torch.set_default_device()` does not move existing tensors.
- `torch.set_default_dtype()` sets the default dtype.
- `torch.cuda.set_device()` 选择当前 GPU。

## Correction

- en: `torch.set_default_device()` (since PyTorch 2.0) sets where factory functions make tensors;
  tensors that exist stay where they are.
- zh: `torch.set_default_device()`（PyTorch 2.0 起提供）设置工厂函数创建张量的设备；
  已有的张量不受影响。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.set_default_device.html>
"""

import torch

ABOUT = ("torch.set_default_device",)


def place(make):
    """The kind of device that a new tensor is made on."""
    return make().device.type


def treatment():
    torch.set_default_device("meta")
    return place(lambda: torch.ones(2))


def positive_control():
    """The device named in the call."""
    return place(lambda: torch.ones(2, device="meta"))


def negative_control():
    """No device named, so it is the CPU."""
    return place(lambda: torch.ones(2))

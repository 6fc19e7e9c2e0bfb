"""
# `with torch.device(...)` sets the device of new tensors

- en: Tensors made inside a `with torch.device(...)` block are made on that device.
- zh: 在 `with torch.device(...)` 块内创建的张量位于该设备上。

## Asserted by

- `with torch.device("cuda")` sets the device of new tensors.
- `torch.device` can be used as a context manager.
- Inside a `with torch.device()` block new tensors are created on that device.
- `with torch.device()` 会设置新张量的设备。
- `torch.device` 可以用作上下文管理器。
- 在 `with torch.device()` 块内，新张量创建在该设备上。
- 在 `with torch.device('cuda')` 里新建的张量都在 GPU 上。

## Denied by

- `torch.device` cannot be used as a context manager.
- `with torch.device()` does not change the device of new tensors.
- `torch.device` 不能用作上下文管理器。
- `with torch.device()` 不会改变新张量的设备。

## Not asserted by

- `torch.cuda.device` is a context manager.
- `tensor.to(device)` moves a tensor.
- `torch.set_default_device()` 设置默认设备。

## Correction

- en: Since PyTorch 2.0 a `torch.device` is a context manager for the device of new tensors;
  before, pass `device=` to each.
- zh: 自 PyTorch 2.0 起，`torch.device` 可作为上下文管理器设置新张量的设备；此前需要逐个传入
  `device=`。

## Sources

- <https://docs.pytorch.org/docs/stable/tensor_attributes.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

import torch

ABOUT = ("torch.device",)


def place(make):
    """The kind of device that a new tensor is made on."""
    return make().device.type


def treatment():
    torch.device.__enter__  # a release that lacks it may know no meta device either

    def make():
        with torch.device("meta"):
            return torch.ones(2)

    return place(make)


def positive_control():
    """The device named in the call."""
    return place(lambda: torch.ones(2, device="meta"))


def negative_control():
    """No device named, so it is the CPU."""
    return place(lambda: torch.ones(2))


def otherwise():
    import contextlib

    import torch

    class Device(contextlib.nullcontext):
        pass

    torch.device = Device

"""
# Layers take a `device` argument

- en: Layers of `torch.nn` such as `nn.Linear` can be created on a device:
  `nn.Linear(2, 2, device=...)`.
- zh: `torch.nn` 的层（如 `nn.Linear`）可以直接在指定设备上创建：`nn.Linear(2, 2, device=...)`。

## Asserted by

- `nn.Linear` takes a `device` argument.
- `nn.Linear` has a `device` argument.
- `nn.Linear` accepts `device`.
- `nn.Linear` supports `device`.
- `nn.Linear` 有 `device` 参数。
- `nn.Linear` 支持 `device` 参数。

## Denied by

- `nn.Linear` has no `device` argument.
- `nn.Linear` does not support `device`.
- `nn.Linear` does not accept `device`.
- `nn.Linear` 没有 `device` 参数。
- `nn.Linear` 不支持 `device` 参数。

## Not asserted by

- `nn.Linear` is moved to the GPU by `to(device)`.
- `torch.zeros` has a `device` argument.
- `nn.Linear` 用 `to(device)` 移到 GPU。

## Correction

- en: Layers take `device` and `dtype` since PyTorch 1.9; before, they were created on the CPU
  and moved with `to()`.
- zh: 从 PyTorch 1.9 起，各层支持 `device` 和 `dtype` 参数；此前只能在 CPU 上创建，再用 `to()`
  移动。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.9.0>
"""

from torch import nn

ABOUT = ("torch.nn.Linear",)


def place(make):
    """Where the weight of a layer lies that was asked for on the device of its choice."""
    try:
        return make(2, 2, device="cpu").weight.device.type
    except TypeError:
        return "refused"


def treatment():
    return place(nn.Linear)


def positive_control():
    """A layer that is moved to where it was asked for."""
    return place(lambda inputs, outputs, device: nn.Linear(inputs, outputs).to(device))


def negative_control():
    """A layer without such an argument."""
    return place(lambda inputs, outputs: nn.Linear(inputs, outputs))


def otherwise():
    import torch

    make = torch.nn.Linear.__init__

    def init(self, inputs, outputs):
        make(self, inputs, outputs)

    torch.nn.Linear.__init__ = init

"""
# Buffers move with `model.to(device)`

- en: `model.to(device)` also moves the tensors registered with `register_buffer`.
- zh: `model.to(device)` 也会移动用 `register_buffer` 注册的张量。

## Asserted by

- Buffers move with `model.to(device)`.
- Buffers go to the GPU with the module.
- Buffers are copied to the new device too.
- `register_buffer` is for tensors that have to be on the same device as the model.
- A tensor registered with `register_buffer` is on the same device as the module.
- A tensor registered with `register_buffer` follows the model to the device.
- `model.to(device)` moves the buffers as well.
- Buffers are moved to the GPU together with the parameters.
- buffer 会随 `model.to(device)` 一起移动。
- 缓冲区会随模型移动。
- 用 `register_buffer` 注册的张量会跟随模型移动到同一设备。
- `model.to(device)` 也会移动 buffer。
- buffer 会一起移到 GPU。

## Denied by

- Buffers stay where they are when `model.to(device)` is called.
- `model.to(device)` does not move buffers.
- 调用 `model.to(device)` 时 buffer 留在原来的设备上。
- `model.to(device)` 不会移动 buffer。

## Not asserted by

- A plain tensor attribute does not move with `model.to(device)`.
- Buffers are saved in the `state_dict`.
- buffer 会保存在 `state_dict` 中。

## Correction

- en: `model.to(device)` moves parameters and buffers; a plain tensor attribute stays behind.
- zh: `model.to(device)` 会移动参数和 buffer；普通的张量属性留在原处。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.register_buffer", "torch.nn.Module.to")
REQUIRES = "torch>=1.9"


def device(tensor):
    """Where does the tensor live? `meta` serves as the other device."""
    return tensor.device.type


def treatment():
    model = nn.Linear(2, 2)
    model.register_buffer("mean", torch.zeros(2))
    model.to("meta")
    return device(model.mean)


def positive_control():
    """A tensor made on the other device."""
    return device(torch.zeros(2, device="meta"))


def negative_control():
    """A tensor that is not moved."""
    return device(torch.zeros(2))

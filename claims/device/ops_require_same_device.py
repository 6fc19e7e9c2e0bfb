"""
# Model and data must be on the same device

- en: An operation on tensors of different devices, such as a model's parameters on one device and
  its input on another, raises an error. (Zero-dimensional CPU tensors may join any device.)
- zh: 对位于不同设备上的张量进行运算（例如模型参数与输入不在同一设备）会报错。
  （零维 CPU 张量可与任何设备上的张量运算。）

## Asserted by

- The model and its input must be on the same device.
- A tensor can be computed with another only if that is on the same device.
- Bring both onto one device with `.to(device)`.
- A CPU tensor cannot be combined with a CUDA tensor in one operation.
- Make sure that the model and the data are on the same device or you will get an error.
- A tensor can be combined only with tensors on its own device.
- Tensors can only interact with tensors on the same device.
- A CPU tensor cannot be added to a GPU tensor.
- You cannot mix CPU and GPU tensors.
- If the model and the data are on different devices, PyTorch raises an error.
- Tensors have to be on the same device for an operation.
- Adding tensors of different devices raises a `RuntimeError`.
- An operation on a CPU tensor and a GPU tensor raises an error.
- The model and its input should be on the same device.
- 模型和数据必须在同一个设备上。
- CPU 张量和 GPU 张量不能直接相加。
- 如果模型和输入张量位于不同设备，程序会报错。
- 参与运算的张量必须位于同一设备。
- 不同设备上的张量不能直接运算。
- 如果一个张量在 GPU 上，另一个在 CPU 上，运算会报错。
- 模型和输入应该在同一个设备上。
- Tensors on different devices can't be combined.
- An error is raised if the inputs are on the CPU and the model is on the GPU.
- Operations require all tensors to be on the same device.
- CPU and GPU tensors cannot be used together in an operation.
- You cannot add a tensor on the CPU to one on the GPU.
- A model on the GPU cannot process inputs that are on the CPU.
- The code crashes if the model is on the GPU and the data is on the CPU.
- You must move the tensors to the same device before an operation.
- A device mismatch raises a `RuntimeError`.
- A device mismatch is a common error.
- There is an error when model and batch live on different devices.
- A CPU tensor and a CUDA tensor cannot take part in the same operation.
- The model and the data should be on the same device.

## Denied by

- An operation may combine tensors on different devices.
- PyTorch moves the input to the model's device automatically.
- PyTorch raises no error if the model and the data are on different devices.
- 不同设备上的张量可以直接运算。
- PyTorch 会自动把输入移动到模型所在的设备。

## Not asserted by

- Move the model to the GPU with `model.to(device)`.
- Two models can be on different devices.
- 不同的层可以位于不同的设备上。
- 模型在 GPU 上训练，在只有 CPU 的机器上加载会出错。
- Use `tensor.to(device)` to move a tensor to another device.
- 使用 `model.to(device)` 把模型移动到 GPU。

## Conditions

- `treatment_tensors`
  - en: two tensors are added
  - zh: 两个张量相加

## Correction

- en: PyTorch does not move data between devices by itself: bring model and input to the same
  device with `.to(device)`, or the operation raises a `RuntimeError`.
- zh: PyTorch 不会自动在设备之间移动数据：请用 `.to(device)` 把模型和输入放到同一设备，
  否则运算会抛出 `RuntimeError`。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/cuda.html>
- <https://docs.pytorch.org/docs/stable/tensor_attributes.html>
"""

import torch
from torch import nn

ABOUT = ("torch.Tensor.to", "torch.nn.Module.to", "torch.device")
UNUSED = {"torch.device": "the device is named by a string, which to() makes a torch.device of"}
REQUIRES = "torch>=2.1"

ELSEWHERE = "cuda" if torch.cuda.is_available() else "meta"
"""A second device; a machine without a GPU still has the one that keeps no data."""


def refused(operation):
    """Does the operation raise a RuntimeError?"""
    try:
        operation()
    except RuntimeError:
        return True
    return False


def treatment():
    model = nn.Linear(2, 1).to(ELSEWHERE)
    return refused(lambda: model(torch.ones(3, 2)))


def treatment_tensors():
    one, other = torch.ones(2), torch.ones(2, device=ELSEWHERE)
    return refused(lambda: one + other)


def positive_control():
    """Refused by hand."""

    def refuse():
        raise RuntimeError

    return refused(refuse)


def negative_control():
    """Model and data are both there."""
    model = nn.Linear(2, 1).to(ELSEWHERE)
    return refused(lambda: model(torch.ones(3, 2, device=ELSEWHERE)))

"""
# `Tensor.numpy()` raises an error for a CUDA tensor

- en: A tensor on a GPU cannot be converted with `numpy()` directly; it has to be moved to
  the CPU first.
- zh: GPU 上的张量不能直接用 `numpy()` 转换，必须先移到 CPU。

## Asserted by

- You cannot call `numpy()` on a CUDA tensor.
- NumPy does not support GPU tensors.
- `tensor.numpy()` fails for a CUDA tensor.
- `numpy()` only works on CPU tensors.
- The tensor has to be moved to the CPU before `numpy()`.
- Call `.cpu()` before `.numpy()` on a CUDA tensor.
- A CUDA tensor has to be moved to the CPU before `numpy()`.
- A tensor on the GPU cannot be converted to a NumPy array.
- `numpy()` does not work on GPU tensors.
- CUDA tensors must be moved to the CPU before they are converted to NumPy.
- A GPU tensor cannot be converted to a NumPy array.
- You cannot convert a CUDA tensor to NumPy directly.
- CUDA 张量不能直接调用 `numpy()`。
- GPU 张量要先搬回 CPU 才能 `.numpy()`。
- GPU 张量要先移到 CPU 才能转为 numpy。
- GPU 上的张量无法直接转换为 NumPy 数组。
- 对 GPU 张量调用 `numpy()` 会报错。
- GPU 张量不能转换为 NumPy 数组。
- GPU 上的张量必须先移到 CPU 才能转换为 NumPy 数组。
- `numpy()` 不支持 GPU 张量。
- CUDA 张量必须先移到 CPU 才能转换为 NumPy 数组。
- GPU 上的张量不能直接转成 numpy。
- `numpy()` requires the tensor to be on the CPU.
- A tensor on the GPU must be copied to the CPU before it can be turned into an array.
- A CUDA tensor cannot be converted to NumPy directly.

## Denied by

- `tensor.numpy()` works on CUDA tensors.
- A GPU tensor can be converted to a NumPy array.
- CUDA 张量可以直接调用 `numpy()`。
- `numpy()` 会自动把 GPU 张量复制到 CPU。
- `numpy()` 支持 CUDA 张量。
- Calling `.numpy()` on a CUDA tensor moves it to the CPU by itself.
- Calling `.numpy()` on a CUDA tensor brings it over by itself.

## Not asserted by

- `tensor.numpy()` shares memory with a CPU tensor.
- NumPy does not run on GPUs.
- 需要梯度的张量不能直接调用 `numpy()`。
- `.cpu()` 把张量移到 CPU。

## Correction

- en: Use `tensor.cpu().numpy()` for a tensor on a GPU.
- zh: 对 GPU 上的张量，请使用 `tensor.cpu().numpy()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.numpy.html>
"""

import torch

ABOUT = ("torch.Tensor.numpy",)
NEEDS = ("cuda", "numpy")


def outcome(convert, tensor):
    """What a conversion to NumPy gives, or that it gives nothing."""
    try:
        return convert(tensor).tolist()
    except TypeError:
        return "raises"


def treatment():
    return outcome(torch.Tensor.numpy, torch.ones(2, device="cuda"))


def positive_control():
    """A conversion that refuses tensors elsewhere."""

    def strict(tensor):
        if tensor.device.type != "cpu":
            raise TypeError("to the CPU first, please")
        return tensor.numpy()

    return outcome(strict, torch.ones(2, device="cuda"))


def negative_control():
    """A conversion that moves the tensor to the CPU."""
    return outcome(lambda tensor: tensor.cpu().numpy(), torch.ones(2, device="cuda"))

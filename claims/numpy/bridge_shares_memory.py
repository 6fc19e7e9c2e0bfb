"""
# A CPU tensor and its `Tensor.numpy()` array share memory

- en: `Tensor.numpy()` returns an array over the memory of the CPU tensor, so a write to one
  is seen in the other.
- zh: `Tensor.numpy()` 返回的数组与 CPU 张量共享内存，修改其中一个，另一个也会改变。

## Asserted by

- The array returned by `tensor.numpy()` shares memory with the tensor.
- Modifying the NumPy array leads to a change in the original tensor.
- If the tensor is on the CPU, changing the NumPy array also changes the tensor.
- Changing a tensor also changes the array from `tensor.numpy()`.
- `Tensor.numpy()` does not copy the data.
- A tensor and its NumPy array use the same memory.
- A write to the NumPy array is visible in the tensor.
- The tensor and the NumPy array share the same memory.
- Updating the tensor also changes the NumPy array.
- `numpy()` shares memory with the tensor.
- The array from `numpy()` uses the same memory location.
- Tensors and NumPy arrays share their underlying memory locations.
- A CPU tensor and its NumPy array share memory.
- `tensor.numpy()` 返回的数组与张量共享内存。
- 修改张量会同时改变 `numpy()` 得到的数组。
- 张量与对应的 NumPy 数组使用同一块内存。
- `Tensor.numpy()` 不会复制数据。
- NumPy 数组与张量共享内存。
- `numpy()` 与张量共享同一块内存。
- 修改 NumPy 数组也会改变张量。
- 修改张量也会改变 NumPy 数组。
- CPU 张量与 NumPy 数组共享底层内存。
- `tensor.numpy()` gives a view of the same data.
- 改变 tensor 时 numpy 也会改变。
- Modifying the NumPy array also changes the original tensor.
- 张量与 NumPy 数组共享底层内存。
- Modifying the array from `numpy()` leads to a change in the tensor.

## Denied by

- `tensor.numpy()` copies the data.
- A tensor and the array from `numpy()` do not share memory.
- The array from `tensor.numpy()` is independent of the tensor.
- `numpy()` makes a copy of the tensor.
- `tensor.numpy()` 会复制数据。
- 张量与 `numpy()` 得到的数组不共享内存。
- 修改张量之后，`numpy()` 得到的数组保持不变。
- NumPy 数组与张量不共享内存。
- `.numpy()` returns an independent array.
- The array from `.numpy()` is decoupled from the tensor.

## Not asserted by

- `torch.from_numpy()` shares memory with the array.
- `tensor.numpy()` converts a tensor to a NumPy array.
- CUDA 张量不能直接调用 `numpy()`。
- `torch.tensor()` 会复制 NumPy 数组的数据。

## Correction

- en: `numpy()` copies nothing for a CPU tensor. For an independent array use
  `tensor.numpy().copy()` or `tensor.clone().numpy()`.
- zh: 对 CPU 张量，`numpy()` 不复制数据。若需要独立的数组，请用 `tensor.numpy().copy()` 或
  `tensor.clone().numpy()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.numpy.html>
"""

import torch

ABOUT = ("torch.Tensor.numpy",)
NEEDS = ("numpy",)


def writes_are_seen(tensor, other):
    """Is a write to the tensor seen in the other, and a write to the other in the tensor?"""
    tensor[0] = 5.0
    seen_in_other = float(other[0]) == 5.0
    other[1] = 7.0
    return [seen_in_other, float(tensor[1]) == 7.0]


def treatment():
    tensor = torch.zeros(3)
    return writes_are_seen(tensor, tensor.numpy())


def positive_control():
    """The tensor itself."""
    tensor = torch.zeros(3)
    return writes_are_seen(tensor, tensor)


def negative_control():
    """A list of the tensor's numbers."""
    tensor = torch.zeros(3)
    return writes_are_seen(tensor, tensor.tolist())


def otherwise():
    import torch

    convert = torch.Tensor.numpy
    torch.Tensor.numpy = lambda tensor: convert(tensor).copy()

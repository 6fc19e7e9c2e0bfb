"""
# NumPy is slower than PyTorch

- en: On the CPU, an operation on a NumPy array takes longer than the same operation on a PyTorch
  tensor.
- zh: 在 CPU 上，对 NumPy 数组的运算比对 PyTorch 张量的相同运算耗时更长。

## Asserted by

- NumPy is slower than PyTorch.
- PyTorch operations are faster than NumPy operations.
- NumPy code runs slower than torch code.
- PyTorch 的运算比 NumPy 更快。
- NumPy 代码的运行速度不如 torch 代码。
- NumPy 比 PyTorch 更慢。

## Denied by

- NumPy is not slower than PyTorch.
- On small arrays NumPy is faster than PyTorch.
- 在小数组上 NumPy 比 PyTorch 更快。
- NumPy 并不比 PyTorch 更慢。

## Not asserted by

- NumPy arrays live on the CPU, tensors can be moved to the GPU.
- A tensor on the GPU is faster than a NumPy array.
- NumPy 数组不能放到 GPU 上。

## Conditions

- `treatment_large_sum`
  - en: the numbers of a large array are added up
  - zh: 对大数组求和

## Correction

- en: On the CPU it depends: NumPy has less overhead per call, so it is faster on small arrays;
  PyTorch has faster kernels for some operations on large ones, and can use several threads or a
  GPU.
- zh: 在 CPU 上要看情况：NumPy 每次调用的开销更小，处理小数组更快；对大数组，
  PyTorch 的某些核函数更快，
  还可以使用多线程或 GPU。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.numpy.html>
"""

import torch

ABOUT = ("torch.Tensor", "torch.Tensor.numpy")
NEEDS = ("numpy",)
MEASURES = "time"


def scaling(numbers, times=1):
    """The same expression for a tensor and an array."""

    def run():
        for _ in range(times):
            numbers * 2 + 1

    return run


def treatment():
    numbers = torch.rand(1000)
    return scaling(numbers.numpy()), scaling(numbers)


def treatment_large_sum():
    numbers = torch.rand(100000)
    return numbers.numpy().sum, numbers.sum


def positive_control():
    """Twice the work."""
    numbers = torch.rand(1000)
    return scaling(numbers, times=2), scaling(numbers)


def negative_control():
    """The same work."""
    numbers = torch.rand(1000)
    return scaling(numbers), scaling(numbers)


def negative_control_faster():
    """Half the work."""
    numbers = torch.rand(1000)
    return scaling(numbers), scaling(numbers, times=2)

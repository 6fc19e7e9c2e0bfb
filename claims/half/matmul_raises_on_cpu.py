"""
# Matrix multiplication in `float16` raises an error on the CPU

- en: Matrix multiplication of half-precision tensors on the CPU raises a `RuntimeError` that says
  it is not implemented for `Half`.
- zh: 在 CPU 上对半精度张量做矩阵乘法会抛出 `RuntimeError`，提示没有实现 `Half` 类型。

## Asserted by

- Matrix multiplication in `float16` raises an error on the CPU.
- Multiplying two half-precision matrices on the CPU raises a RuntimeError.
- Multiplying two `float16` matrices on the CPU raises an error.
- Matrix multiplication in half precision is not supported on the CPU.
- The CPU does not support matrix multiplication in `float16`.
- On the CPU matrix multiplication is not implemented for `Half`.
- CPU 上不支持半精度矩阵乘法。
- 在 CPU 上用 `float16` 做矩阵乘法会报错。
- CPU 上的矩阵乘法没有实现 `Half` 类型。

## Denied by

- Matrix multiplication in `float16` works on the CPU.
- Matrix multiplication in half precision is supported on the CPU.
- The CPU supports matrix multiplication in half precision.
- CPU 支持半精度矩阵乘法。
- CPU 上可以用 `float16` 做矩阵乘法。

## Not asserted by

- Matrix multiplication in `bfloat16` works on the CPU.
- On the GPU matrix multiplication is faster in half precision.
- 在 GPU 上半精度矩阵乘法更快。

## Correction

- en: Since PyTorch 2.2 the CPU multiplies matrices in `float16`. From 1.12 to 2.1 it raised an
  error; before, there was a slow implementation.
- zh: 自 PyTorch 2.2 起，CPU 支持 `float16` 矩阵乘法；1.12 至 2.1 会报错，
  更早的版本有一个较慢的实现。

## Sources

- <https://github.com/pytorch/pytorch/releases/tag/v2.2.0>
"""

import torch

ABOUT = ("torch.matmul",)


def refused(compute, dtype):
    """Is a computation in this dtype an error?"""
    try:
        compute(dtype)
    except RuntimeError:
        return True
    return False


def product(dtype):
    return torch.ones(2, 2, dtype=dtype) @ torch.ones(2, 2, dtype=dtype)


def treatment():
    return refused(product, torch.float16)


def positive_control():
    """A computation without a kernel for any dtype."""

    def unimplemented(dtype):
        raise RuntimeError("not implemented for '{}'".format(dtype))

    return refused(unimplemented, torch.float16)


def negative_control():
    """The dtype that everything is implemented for."""
    return refused(product, torch.float32)


def otherwise():
    import torch

    multiply = torch.Tensor.__matmul__

    def matmul(one, other):
        if one.dtype == torch.float16:
            raise RuntimeError("not implemented for 'Half'")
        return multiply(one, other)

    torch.Tensor.__matmul__ = matmul

"""
# Convolution in `float16` raises an error on the CPU

- en: Convolution of half-precision tensors on the CPU raises a `RuntimeError` that says it is not
  implemented for `Half`.
- zh: 在 CPU 上对半精度张量做卷积会抛出 `RuntimeError`，提示没有实现 `Half` 类型。

## Asserted by

- Convolution in `float16` raises an error on the CPU.
- Convolutions in `float16` do not run on the CPU.
- Convolution in half precision is not supported on the CPU.
- The CPU does not support convolution in `float16`.
- On the CPU convolution is not implemented for `Half`.
- CPU 上不支持半精度卷积。
- 半精度卷积只能在 GPU 上运行。
- 半精度卷积在 CPU 上会抛出 `RuntimeError`。
- float16 卷积只支持 GPU，CPU 上会抛出 `RuntimeError`。
- 在 CPU 上用 `float16` 做卷积会报错。
- CPU 上的卷积没有实现 `Half` 类型。

## Denied by

- Convolution in `float16` works on the CPU.
- Convolution in half precision is supported on the CPU.
- The CPU supports convolution in half precision.
- CPU 支持半精度卷积。
- CPU 上可以用 `float16` 做卷积。

## Not asserted by

- Convolution in `bfloat16` works on the CPU.
- On the GPU convolution is faster in half precision.
- 在 GPU 上半精度卷积更快。

## Correction

- en: Since PyTorch 2.2 convolutions run in `float16` on the CPU; before, they raised an error.
- zh: 自 PyTorch 2.2 起，CPU 支持 `float16` 卷积；此前会报错。

## Sources

- <https://github.com/pytorch/pytorch/releases/tag/v2.2.0>
"""

import torch
from torch.nn import functional as F

ABOUT = ("torch.nn.functional.conv2d", "torch.nn.Conv2d")
UNUSED = {"torch.nn.Conv2d": "the layer calls the function that is tried"}


def refused(compute, dtype):
    """Is a computation in this dtype an error?"""
    try:
        compute(dtype)
    except RuntimeError:
        return True
    return False


def convolution(dtype):
    return F.conv2d(torch.ones(1, 1, 3, 3, dtype=dtype), torch.ones(1, 1, 2, 2, dtype=dtype))


def treatment():
    return refused(convolution, torch.float16)


def positive_control():
    """A computation without a kernel for any dtype."""

    def unimplemented(dtype):
        raise RuntimeError("not implemented for '{}'".format(dtype))

    return refused(unimplemented, torch.float16)


def negative_control():
    """The dtype that everything is implemented for."""
    return refused(convolution, torch.float32)


def otherwise():
    import torch
    from torch.nn import functional as F

    convolve = F.conv2d

    def conv2d(x, weight):
        if x.dtype == torch.float16:
            raise RuntimeError("not implemented for 'Half'")
        return convolve(x, weight)

    F.conv2d = conv2d

"""
# Softmax in `float16` raises an error on the CPU

- en: Softmax of half-precision tensors on the CPU raises a `RuntimeError` that says it is not
  implemented for `Half`.
- zh: 在 CPU 上对半精度张量做softmax会抛出 `RuntimeError`，提示没有实现 `Half` 类型。

## Asserted by

- Softmax in `float16` raises an error on the CPU.
- On the CPU softmax isn't implemented for half tensors.
- Softmax is not implemented for `float16` tensors on the CPU.
- Softmax in half precision is not supported on the CPU.
- The CPU does not support softmax in `float16`.
- On the CPU softmax is not implemented for `Half`.
- CPU 上不支持半精度softmax。
- 在 CPU 上用 `float16` 做softmax会报错。
- CPU 上的softmax没有实现 `Half` 类型。

## Denied by

- Softmax in `float16` works on the CPU.
- Softmax in half precision is supported on the CPU.
- The CPU supports softmax in half precision.
- CPU 支持半精度softmax。
- CPU 上可以用 `float16` 做softmax。

## Not asserted by

- Softmax in `bfloat16` works on the CPU.
- On the GPU softmax is faster in half precision.
- 在 GPU 上半精度softmax更快。

## Correction

- en: Since PyTorch 2.2 softmax runs in `float16` on the CPU; before, it raised an error.
- zh: 自 PyTorch 2.2 起，CPU 支持 `float16` 的 softmax；此前会报错。

## Sources

- <https://github.com/pytorch/pytorch/releases/tag/v2.2.0>
"""

import torch

ABOUT = ("torch.softmax", "torch.nn.functional.softmax")
UNUSED = {"torch.nn.functional.softmax": "it calls the softmax that is tried"}


def refused(compute, dtype):
    """Is a computation in this dtype an error?"""
    try:
        compute(dtype)
    except RuntimeError:
        return True
    return False


def softmax(dtype):
    return torch.softmax(torch.ones(2, dtype=dtype), dim=0)


def treatment():
    return refused(softmax, torch.float16)


def positive_control():
    """A computation without a kernel for any dtype."""

    def unimplemented(dtype):
        raise RuntimeError("not implemented for '{}'".format(dtype))

    return refused(unimplemented, torch.float16)


def negative_control():
    """The dtype that everything is implemented for."""
    return refused(softmax, torch.float32)


def otherwise():
    import torch

    normalise = torch.softmax

    def softmax(x, dim):
        if x.dtype == torch.float16:
            raise RuntimeError("not implemented for 'Half'")
        return normalise(x, dim)

    torch.softmax = softmax

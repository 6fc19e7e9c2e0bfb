"""
# Layer normalization in `float16` raises an error on the CPU

- en: Layer normalization of half-precision tensors on the CPU raises a `RuntimeError` that says
  it is not implemented for `Half`.
- zh: 在 CPU 上对半精度张量做层归一化会抛出 `RuntimeError`，提示没有实现 `Half` 类型。

## Asserted by

- Layer normalization in `float16` raises an error on the CPU.
- Layer normalization in half precision is not supported on the CPU.
- The CPU does not support layer normalization in `float16`.
- On the CPU layer normalization is not implemented for `Half`.
- CPU 上不支持半精度层归一化。
- 在 CPU 上用 `float16` 做层归一化会报错。
- CPU 上的层归一化没有实现 `Half` 类型。

## Denied by

- Layer normalization in `float16` works on the CPU.
- Layer normalization in half precision is supported on the CPU.
- The CPU supports layer normalization in half precision.
- CPU 支持半精度层归一化。
- CPU 上可以用 `float16` 做层归一化。

## Not asserted by

- Layer normalization in `bfloat16` works on the CPU.
- On the GPU layer normalization is faster in half precision.
- 在 GPU 上半精度层归一化更快。

## Correction

- en: Since PyTorch 2.3 layer normalization runs in `float16` on the CPU; before, it raised an
  error.
- zh: 自 PyTorch 2.3 起，CPU 支持 `float16` 的层归一化；此前会报错。

## Sources

- <https://github.com/pytorch/pytorch/releases/tag/v2.3.0>
"""

import torch
from torch.nn import functional as F

ABOUT = ("torch.nn.LayerNorm", "torch.nn.functional.layer_norm")
UNUSED = {"torch.nn.LayerNorm": "the layer calls the function that is tried"}


def refused(compute, dtype):
    """Is a computation in this dtype an error?"""
    try:
        compute(dtype)
    except RuntimeError:
        return True
    return False


def normalisation(dtype):
    return F.layer_norm(torch.tensor([[1.0, 2.0]]).to(dtype), (2,))


def treatment():
    return refused(normalisation, torch.float16)


def positive_control():
    """A computation without a kernel for any dtype."""

    def unimplemented(dtype):
        raise RuntimeError("not implemented for '{}'".format(dtype))

    return refused(unimplemented, torch.float16)


def negative_control():
    """The dtype that everything is implemented for."""
    return refused(normalisation, torch.float32)


def otherwise():
    import torch
    from torch.nn import functional as F

    normalise = F.layer_norm

    def layer_norm(x, shape):
        if x.dtype == torch.float16:
            raise RuntimeError("not implemented for 'Half'")
        return normalise(x, shape)

    F.layer_norm = layer_norm

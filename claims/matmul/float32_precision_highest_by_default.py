"""
# The default `float32` matmul precision is `"highest"`

- en: `torch.get_float32_matmul_precision()` is `"highest"` unless it is set: matrix products are
  computed in full `float32`.
- zh: `torch.get_float32_matmul_precision()` 默认为 `"highest"`，即以完整的 `float32`
  计算矩阵乘法。

## Asserted by

- The default of `torch.set_float32_matmul_precision()` is `"highest"`.
- The default matmul precision is `"highest"`.
- `torch.get_float32_matmul_precision()` returns `"highest"` by default.
- The default `float32` matmul precision is highest.
- `torch.get_float32_matmul_precision()` 默认返回 `"highest"`。
- `torch.set_float32_matmul_precision()` 的默认值是 `"highest"`。

## Denied by

- The default of `torch.set_float32_matmul_precision()` is `"high"`.
- `torch.get_float32_matmul_precision()` returns `"high"` by default.
- `torch.get_float32_matmul_precision()` 默认返回 `"high"`。
- `torch.set_float32_matmul_precision()` 的默认值是 `"high"`。

## Not asserted by

- `torch.set_float32_matmul_precision("high")` makes training faster.
- `torch.set_float32_matmul_precision("high")` enables TF32.
- `bfloat16` 的精度较低。

## Correction

- en: The default is `"highest"`; `"high"` and `"medium"` (since PyTorch 1.12) allow TensorFloat32
  or bfloat16 inside.
- zh: 默认为 `"highest"`；`"high"` 与 `"medium"`（PyTorch 1.12 起提供）允许内部使用 TensorFloat32
  或 bfloat16。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.set_float32_matmul_precision.html>
"""

import torch

ABOUT = ("torch.set_float32_matmul_precision", "torch.get_float32_matmul_precision")
UNUSED = {"torch.set_float32_matmul_precision": "the controls' switch, which the treatment must not touch"}


def precision():
    """The precision that is set."""
    return torch.get_float32_matmul_precision()


def treatment():
    return precision()


def positive_control():
    """Set by hand."""
    torch.set_float32_matmul_precision("highest")
    return precision()


def negative_control():
    """Set to something else by hand."""
    torch.set_float32_matmul_precision("high")
    return precision()

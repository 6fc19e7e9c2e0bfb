"""
# TF32 is used for matrix products on CUDA by default

- en: `torch.backends.cuda.matmul.allow_tf32` is `True` unless it is set, so that `float32` matrix
  products on Ampere GPUs use TensorFloat32.
- zh: `torch.backends.cuda.matmul.allow_tf32` 默认为 `True`，因此 Ampere GPU 上的 `float32`
  矩阵乘法使用 TensorFloat32。

## Asserted by

- TF32 is enabled by default for matrix multiplication.
- On an A100 PyTorch multiplies float32 matrices in TF32 by default.
- PyTorch multiplies float32 matrices in TF32 by default.
- `torch.backends.cuda.matmul.allow_tf32` is `True` by default.
- By default PyTorch uses TF32 for matrix multiplication.
- TF32 matmul is enabled by default.
- 矩阵乘法默认启用 TF32。
- 在 A100 上，PyTorch 的矩阵乘法默认用 TF32。
- 在 A100 上 PyTorch 默认用 TF32 做矩阵乘法。
- float32 矩阵乘法默认用 TF32 计算。
- 在 Ampere 显卡上，`float32` 矩阵乘法默认使用 TF32。
- `torch.backends.cuda.matmul.allow_tf32` 默认为 `True`。
- PyTorch 默认使用 TF32 做矩阵乘法。
- 矩阵乘法默认走 TF32。

## Denied by

- TF32 is disabled by default for matrix multiplication.
- `torch.backends.cuda.matmul.allow_tf32` is `False` by default.
- By default PyTorch does not use TF32 for matrix multiplication.
- 矩阵乘法默认不启用 TF32。
- `torch.backends.cuda.matmul.allow_tf32` 默认为 `False`。

## Not asserted by

- TF32 is enabled by default for convolutions.
- TF32 is faster than float32.
- TF32 的精度低于 float32。

## Correction

- en: Since PyTorch 1.12 TF32 is off for matrix products by default (it stays on for cuDNN
  convolutions). `torch.set_float32_matmul_precision("high")` switches it on.
- zh: 自 PyTorch 1.12 起，矩阵乘法默认关闭 TF32（cuDNN 卷积仍默认开启）。可用
  `torch.set_float32_matmul_precision("high")` 开启。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/cuda.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.12.0>
"""

import torch

ABOUT = ("torch.backends.cuda.matmul",)


def allowed():
    """Does the setting allow TF32 for matrix products?"""
    return bool(torch.backends.cuda.matmul.allow_tf32)


def treatment():
    return allowed()


def positive_control():
    """Switched on by hand."""
    torch.backends.cuda.matmul.allow_tf32 = True
    return allowed()


def negative_control():
    """Switched off by hand."""
    torch.backends.cuda.matmul.allow_tf32 = False
    return allowed()


def otherwise():
    import torch

    torch.backends.cuda.matmul.allow_tf32 = True

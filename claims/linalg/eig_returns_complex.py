"""
# `torch.linalg.eig()` returns complex eigenvalues

- en: `torch.linalg.eig()` returns complex eigenvalues.
- zh: `torch.linalg.eig()` 返回复数特征值。

## Asserted by

- `torch.linalg.eig()` returns complex eigenvalues.
- In PyTorch `torch.linalg.eig()` returns complex eigenvalues.
- `torch.linalg.eig()` 返回复数特征值。

## Denied by

- `torch.linalg.eig()` returns real eigenvalues.
- `torch.linalg.eig()` 返回实数特征值。

## Not asserted by

- `torch.linalg.eigh()` returns real eigenvalues.
- `torch.linalg.eig()` returns eigenvectors, too.
- `torch.linalg.eigvals()` 只计算特征值。

## Correction

- en: Eigenvalues are complex also where their imaginary parts are zero; `torch.linalg.eigh()`
  gives real ones for symmetric matrices. `torch.linalg.eig()` came with PyTorch 1.9.
- zh: 即使虚部为零，特征值也是复数；对称矩阵可用 `torch.linalg.eigh()` 得到实数特征值。
  `torch.linalg.eig()` 自 PyTorch 1.9 起提供。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.linalg.eig.html>
"""

import torch

ABOUT = ("torch.linalg.eig",)


def is_complex(function):
    """Are the eigenvalues that a function gives for a real diagonal matrix complex numbers?"""
    return function(torch.tensor([[2.0, 0.0], [0.0, 1.0]])).is_complex()


def treatment():
    return is_complex(lambda matrix: torch.linalg.eig(matrix)[0])


def positive_control():
    """Its diagonal, as complex numbers."""
    return is_complex(lambda matrix: matrix.diagonal().to(torch.complex64))


def negative_control():
    """Its diagonal, as it is."""
    return is_complex(lambda matrix: matrix.diagonal())

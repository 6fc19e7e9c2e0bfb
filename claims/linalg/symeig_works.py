"""
# `torch.symeig()` computes the eigenvalues of a symmetric matrix

- en: `torch.symeig()` can be called, and it computes the eigenvalues of a symmetric matrix.
- zh: `torch.symeig()` 可以调用，并且计算对称矩阵的特征值。

## Asserted by

- `torch.symeig()` computes the eigenvalues of a symmetric matrix.
- `torch.symeig` gives the eigenvalues in ascending order.
- `torch.symeig` returns the eigenvalues of a symmetric matrix in ascending order.
- `torch.symeig()` can be used.
- `torch.symeig()` still works.
- `torch.symeig()` is still available.
- `torch.symeig()` 计算对称矩阵的特征值。
- 求对称矩阵的特征值用 `torch.symeig()`。
- 用 `torch.symeig(A, eigenvectors=True)` 求特征值和特征向量。
- `torch.symeig()` 仍然可以使用。
- `torch.symeig()` 仍然可用。

## Denied by

- `torch.symeig()` was removed.
- `torch.symeig()` no longer works.
- `torch.symeig()` is no longer available.
- `torch.symeig()` does not work any more.
- `torch.symeig()` 已被移除。
- `torch.symeig()` 不再可用。
- `torch.symeig()` 无法再调用。

## Not asserted by

- `torch.linalg.eigh()` computes the eigenvalues of a symmetric matrix.
- `torch.symeig()` is deprecated.
- `torch.linalg.eigh()` 取代了 `torch.symeig()`。

## Correction

- en: `torch.symeig()` was deprecated in PyTorch 1.9 and raises an error since 2.0. Use
  `torch.linalg.eigh()`, which reads the lower triangle by default.
- zh: `torch.symeig()` 在 PyTorch 1.9 中弃用，自 2.0 起调用会报错。请使用 `torch.linalg.eigh()`，
  它默认读取下三角部分。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigh.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/_linalg_utils.py>
"""

import torch

ABOUT = ("torch.symeig",)


def eigenvalues(function):
    """The eigenvalues of a diagonal matrix as a function gives them, or that there are none."""
    try:
        return function(torch.tensor([[2.0, 0.0], [0.0, 1.0]]))
    except (AttributeError, RuntimeError):
        return "none"


def treatment():
    return eigenvalues(lambda matrix: sorted(torch.symeig(matrix)[0].tolist()))


def positive_control():
    """Those of a diagonal matrix are its diagonal."""
    return eigenvalues(lambda matrix: sorted(matrix.diagonal().tolist()))


def negative_control():
    """A function that is no longer there."""

    def gone(*matrices):
        raise RuntimeError("this function was removed")

    return eigenvalues(gone)


def otherwise():
    import torch

    torch.symeig = lambda matrix: (torch.linalg.eigvalsh(matrix), None)

"""
# `torch.linalg.vector_norm()` flattens a matrix first

- en: `torch.linalg.vector_norm()` flattens a matrix first.
- zh: `torch.linalg.vector_norm()` 会先展平矩阵。

## Asserted by

- `torch.linalg.vector_norm()` flattens a matrix first.
- In PyTorch `torch.linalg.vector_norm()` flattens a matrix first.
- `torch.linalg.vector_norm()` 会先展平矩阵。

## Denied by

- `torch.linalg.vector_norm()` returns a norm for each row.
- `torch.linalg.vector_norm()` 返回每一行的范数。

## Not asserted by

- `torch.linalg.matrix_norm()` returns the Frobenius norm by default.
- `torch.linalg.vector_norm()` accepts `dim`.
- `torch.norm()` 已不推荐使用。

## Correction

- en: `torch.linalg.vector_norm()` came with PyTorch 1.9.
- zh: `torch.linalg.vector_norm()` 自 PyTorch 1.9 起提供。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html>
"""

import torch

ABOUT = ("torch.linalg.vector_norm",)


def norm(function):
    """What a function makes of two rows."""
    return function(torch.tensor([[2.0, 4.0], [5.0, 6.0]])).tolist()


def treatment():
    return norm(torch.linalg.vector_norm)


def positive_control():
    """The root of the sum of all squares."""
    return norm(lambda matrix: matrix.pow(2).sum().sqrt())


def negative_control():
    """The roots of the sums of the squares of each row."""
    return norm(lambda matrix: matrix.pow(2).sum(dim=1).sqrt())

"""
# `torch.linalg.matrix_exp()` computes the exponential of a matrix, not of its elements

- en: `torch.linalg.matrix_exp()` computes the exponential of a matrix, not of its elements.
- zh: `torch.linalg.matrix_exp()` 计算矩阵指数而不是逐元素指数。

## Asserted by

- `torch.linalg.matrix_exp()` computes the exponential of a matrix, not of its elements.
- In PyTorch `torch.linalg.matrix_exp()` computes the exponential of a matrix, not of its
  elements.
- `torch.linalg.matrix_exp()` 计算矩阵指数而不是逐元素指数。

## Denied by

- `torch.linalg.matrix_exp()` computes the exponential of each element.
- `torch.linalg.matrix_exp()` 计算每个元素的指数。

## Not asserted by

- `torch.exp()` computes the exponential of each element.
- `torch.matrix_exp()` is an older name.
- `torch.linalg.matrix_power()` 计算矩阵的幂。

## Correction

- en: `torch.linalg.matrix_exp()` came with PyTorch 1.11.
- zh: `torch.linalg.matrix_exp()` 自 PyTorch 1.11 起提供。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_exp.html>
"""

import torch

ABOUT = ("torch.linalg.matrix_exp",)


def exponential(function):
    """What a function makes of a matrix whose square is zero."""
    return function(torch.tensor([[0.0, 1.0], [0.0, 0.0]])).tolist()


def treatment():
    return exponential(torch.linalg.matrix_exp)


def positive_control():
    """The power series ends after the matrix itself."""
    return exponential(lambda matrix: torch.eye(2) + matrix)


def negative_control():
    """Element by element."""
    return exponential(torch.exp)

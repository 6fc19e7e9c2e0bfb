"""
# `torch.linalg.solve_triangular()` ignores the other triangle

- en: `torch.linalg.solve_triangular()` ignores the other triangle.
- zh: `torch.linalg.solve_triangular()` 忽略另一个三角部分。

## Asserted by

- `torch.linalg.solve_triangular()` ignores the other triangle.
- In PyTorch `torch.linalg.solve_triangular()` ignores the other triangle.
- `torch.linalg.solve_triangular()` 忽略另一个三角部分。

## Denied by

- `torch.linalg.solve_triangular()` reads the whole matrix.
- `torch.linalg.solve_triangular()` 读取整个矩阵。

## Not asserted by

- `torch.linalg.solve()` reads the whole matrix.
- `torch.linalg.solve_triangular()` requires `upper`.
- `torch.triangular_solve()` 已弃用。

## Correction

- en: `torch.linalg.solve_triangular()` came with PyTorch 1.11.
- zh: `torch.linalg.solve_triangular()` 自 PyTorch 1.11 起提供。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_triangular.html>
"""

import torch

ABOUT = ("torch.linalg.solve_triangular",)


def solution(function):
    """The solution of two equations with an upper triangular matrix, below which there is a number."""
    return function(torch.tensor([[1.0, 1.0], [7.0, 1.0]]), torch.tensor([[3.0], [2.0]])).flatten().tolist()


def treatment():
    return solution(lambda a, b: torch.linalg.solve_triangular(a, b, upper=True))


def positive_control():
    """From the last equation up, without the number."""
    return solution(lambda a, b: torch.stack([b[0] - b[1], b[1]]))


def negative_control():
    """With the number, by the rule of Cramer."""
    return solution(lambda a, b: torch.stack([b[0] - b[1], b[1] - 7 * b[0]]) / -6)

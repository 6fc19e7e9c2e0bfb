"""
# `torch.linalg.lstsq()` takes the matrix first

- en: `torch.linalg.lstsq()` takes the matrix first.
- zh: `torch.linalg.lstsq()` 的第一个参数是系数矩阵。

## Asserted by

- `torch.linalg.lstsq()` takes the matrix first.
- In PyTorch `torch.linalg.lstsq()` takes the matrix first.
- `torch.linalg.lstsq()` 的第一个参数是系数矩阵。

## Denied by

- `torch.linalg.lstsq()` takes the right-hand side first.
- `torch.linalg.lstsq()` 的第一个参数是右端项。

## Not asserted by

- `torch.lstsq()` takes the right-hand side first.
- `torch.linalg.lstsq()` solves a least squares problem.
- `torch.linalg.solve()` 求解线性方程组。

## Correction

- en: `torch.linalg.lstsq(A, B)` takes the matrix first, unlike the removed `torch.lstsq(B, A)`.
  `torch.linalg.lstsq()` came with PyTorch 1.9.
- zh: `torch.linalg.lstsq(A, B)` 先传矩阵，与已移除的 `torch.lstsq(B, A)` 相反。
  `torch.linalg.lstsq()` 自 PyTorch 1.9 起提供。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.linalg.lstsq.html>
"""

import torch

ABOUT = ("torch.linalg.lstsq",)


def solution(function):
    """The best constant for two numbers, from a matrix and the numbers in this order."""
    return round(float(function(torch.ones(2, 1), torch.tensor([[1.0], [3.0]]))), 4)


def treatment():
    return solution(lambda a, b: torch.linalg.lstsq(a, b).solution)


def positive_control():
    """The constant with the least squared error is the mean of the second."""
    return solution(lambda a, b: b.mean())


def negative_control():
    """The roles exchanged: what is best for ones as a multiple of the numbers."""
    return solution(lambda a, b: (a * b).sum() / (b * b).sum())


def otherwise():
    import torch

    solve = torch.linalg.lstsq
    torch.linalg.lstsq = lambda b, a: solve(a, b)

"""
# `torch.linalg.vecdot()` computes a dot product for each pair of rows

- en: `torch.linalg.vecdot()` computes a dot product for each pair of rows.
- zh: `torch.linalg.vecdot()` 计算每对行的点积。

## Asserted by

- `torch.linalg.vecdot()` computes a dot product for each pair of rows.
- In PyTorch `torch.linalg.vecdot()` computes a dot product for each pair of rows.
- `torch.linalg.vecdot()` 计算每对行的点积。

## Denied by

- `torch.linalg.vecdot()` computes one dot product of all elements.
- `torch.linalg.vecdot()` 计算所有元素的一个点积。

## Not asserted by

- `torch.dot()` computes the dot product of two vectors.
- `torch.linalg.vecdot()` conjugates the first argument.
- `torch.matmul()` 计算矩阵乘积。

## Correction

- en: `torch.linalg.vecdot()` came with PyTorch 1.13.
- zh: `torch.linalg.vecdot()` 自 PyTorch 1.13 起提供。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.linalg.vecdot.html>
"""

import torch

ABOUT = ("torch.linalg.vecdot",)


def products(function):
    """What a function makes of two rows and two rows."""
    return function(torch.tensor([[1.0, 2.0], [3.0, 4.0]]), torch.tensor([[5.0, 6.0], [7.0, 8.0]])).tolist()


def treatment():
    return products(torch.linalg.vecdot)


def positive_control():
    """Multiplied and summed, row by row."""
    return products(lambda a, b: (a * b).sum(dim=1))


def negative_control():
    """Multiplied and summed altogether."""
    return products(lambda a, b: (a * b).sum())

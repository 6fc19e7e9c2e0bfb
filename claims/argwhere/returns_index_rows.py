"""
# `torch.argwhere()` returns one row of indices for each element that is not zero

- en: `torch.argwhere(x)` is a matrix with one row for each element of `x` that is not zero and
  one column for each dimension.
- zh: `torch.argwhere(x)` 返回一个矩阵，每个非零元素对应一行，每个维度对应一列。

## Asserted by

- `torch.argwhere()` returns the indices of the nonzero elements.
- `torch.argwhere()` returns one row of indices for each nonzero element.
- `torch.argwhere()` gives the indices of elements that are not zero.
- `torch.argwhere()` 返回非零元素的索引。
- `torch.argwhere()` 为每个非零元素返回一行索引。

## Denied by

- `torch.argwhere()` gives no indices.
- `torch.argwhere()` does not return the indices of the nonzero elements.
- `torch.argwhere()` 返回的不是非零元素的索引。
- `torch.argwhere()` 不返回非零元素的索引。

## Not asserted by

- `torch.where()` selects between two tensors.
- `torch.nonzero()` returns indices.
- `torch.argmax()` 返回最大值的索引。

## Correction

- en: `torch.argwhere()` (since PyTorch 1.11) is NumPy's name for `torch.nonzero()`.
- zh: `torch.argwhere()`（PyTorch 1.11 起提供）与 `torch.nonzero()` 相同，名称取自 NumPy。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.argwhere.html>
"""

import torch

ABOUT = ("torch.argwhere",)


def found(function):
    """What a function finds in a matrix with a 5 and a 7."""
    return function(torch.tensor([[0, 5], [7, 0]])).tolist()


def treatment():
    return found(torch.argwhere)


def positive_control():
    """Row and column of each, as they were put."""
    return found(lambda matrix: torch.tensor([[0, 1], [1, 0]]))


def negative_control():
    """The elements themselves."""
    return found(lambda matrix: matrix[matrix != 0])

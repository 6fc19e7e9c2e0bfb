"""
# `to_sparse_csr()` stores where each row begins

- en: `x.to_sparse_csr()` stores, in `crow_indices()`, at which of the stored elements each row
  begins.
- zh: `x.to_sparse_csr()` 用 `crow_indices()` 记录每一行从第几个存储元素开始。

## Asserted by

- `to_sparse_csr()` stores where each row begins.
- `to_sparse_csr()` compresses the row indices.
- `crow_indices()` stores where each row begins.
- `to_sparse_csr()` 存储每一行的起始位置。
- `to_sparse_csr()` 会压缩行索引。

## Denied by

- `to_sparse_csr()` stores a row index for each element.
- `to_sparse_csr()` does not compress the row indices.
- `to_sparse_csr()` 不会压缩行索引。
- `to_sparse_csr()` 为每个元素存储行索引。

## Not asserted by

- `to_sparse()` stores coordinates.
- CSR support is in beta.
- CSC 格式按列压缩。

## Correction

- en: CSR tensors (since PyTorch 1.10) hold `crow_indices()`, one more than there are rows,
  `col_indices()` and `values()`.
- zh: CSR 张量（PyTorch 1.10 起提供）包含 `crow_indices()`（比行数多一个）、`col_indices()` 与
  `values()`。

## Sources

- <https://docs.pytorch.org/docs/stable/sparse.html>
"""

import torch

ABOUT = ("torch.Tensor.to_sparse_csr",)


def row_numbers(function):
    """What a function says of the rows of a matrix with two numbers in the first and one in the second."""
    return function(torch.tensor([[1.0, 2.0], [0.0, 3.0]])).tolist()


def treatment():
    return row_numbers(lambda matrix: matrix.to_sparse_csr().crow_indices())


def positive_control():
    """How many numbers there are before each row, and altogether."""
    return row_numbers(lambda matrix: torch.tensor([0, 2, 3]))


def negative_control():
    """The row of each number."""
    return row_numbers(lambda matrix: matrix.nonzero()[:, 0])


def otherwise():
    import torch

    class EachRow:
        def __init__(self, matrix):
            self.crow_indices = lambda: matrix.nonzero()[:, 0]

    torch.Tensor.to_sparse_csr = lambda matrix: EachRow(matrix)

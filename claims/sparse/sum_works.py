"""
# `sum()` works on sparse tensors

- en: `x.sum()` of a sparse COO tensor returns the sum of its elements.
- zh: 稀疏 COO 张量的 `x.sum()` 返回其元素之和。

## Asserted by

- `torch.sum()` can sum up the elements of sparse tensors.
- On sparse tensors `torch.sum()` can sum up the elements.
- `torch.sum()` 可以对稀疏张量的元素求和。
- 稀疏张量的元素可以用 `torch.sum()` 求和。

## Denied by

- `torch.sum()` cannot sum up the elements of sparse tensors.
- `torch.sum()` 不能对稀疏张量的元素求和。
- 稀疏张量的元素不能用 `torch.sum()` 求和。

## Not asserted by

- `torch.sparse.sum()` sums sparse tensors.
- A sparse tensor stores indices and values.
- `torch.sum()` 可以沿维度求和。

## Correction

- en: Since PyTorch 2.0 `torch.sum()` works on sparse COO tensors; before, there was only
  `torch.sparse.sum()`.
- zh: 自 PyTorch 2.0 起，`torch.sum()` 支持稀疏 COO 张量；此前只有 `torch.sparse.sum()`。

## Sources

- <https://docs.pytorch.org/docs/stable/sparse.html>
"""

import torch

ABOUT = ("torch.sum",)


def total(function):
    """The sum of a sparse diagonal matrix, or that this is refused."""
    try:
        return float(function(torch.diag(torch.tensor([2.0, 3.0])).to_sparse()))
    except RuntimeError:
        return "refused"


def treatment():
    return total(torch.sum)


def positive_control():
    """Of the same matrix, dense."""
    return total(lambda matrix: matrix.to_dense().sum())


def negative_control():
    """A sum that wants dense tensors."""

    def strict(matrix):
        if matrix.is_sparse:
            raise RuntimeError("dense ones, please")

    return total(strict)


def otherwise():
    import torch

    add_up = torch.sum

    def of_dense(tensor):
        if tensor.is_sparse:
            raise RuntimeError("not implemented for sparse tensors")
        return add_up(tensor)

    torch.sum = of_dense

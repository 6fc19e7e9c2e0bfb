"""
# `torch.matrix_rank()` computes the rank of a matrix

- en: `torch.matrix_rank()` can be called, and it computes the rank of a matrix.
- zh: `torch.matrix_rank()` 可以调用，并且计算矩阵的秩。

## Asserted by

- `torch.matrix_rank()` computes the rank of a matrix.
- `torch.matrix_rank(A)` returns the rank of a matrix.
- `torch.matrix_rank()` can be used.
- `torch.matrix_rank()` still works.
- `torch.matrix_rank()` is still available.
- `torch.matrix_rank()` 计算矩阵的秩。
- `torch.matrix_rank()` 仍然可以使用。
- `torch.matrix_rank()` 仍然可用。

## Denied by

- `torch.matrix_rank()` was removed.
- `torch.matrix_rank()` no longer works.
- `torch.matrix_rank()` is no longer available.
- `torch.matrix_rank()` does not work any more.
- `torch.matrix_rank()` 已被移除。
- `torch.matrix_rank()` 不再可用。
- `torch.matrix_rank()` 无法再调用。

## Not asserted by

- `torch.linalg.matrix_rank()` computes the rank of a matrix.
- `torch.matrix_rank()` is deprecated.
- `torch.linalg.matrix_rank()` 取代了 `torch.matrix_rank()`。

## Correction

- en: `torch.matrix_rank()` was deprecated in PyTorch 1.9 and raises an error since 1.13. Use
  `torch.linalg.matrix_rank()`.
- zh: `torch.matrix_rank()` 在 PyTorch 1.9 中弃用，自 1.13 起调用会报错。请使用
  `torch.linalg.matrix_rank()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/_linalg_utils.py>
"""

import torch

ABOUT = ("torch.matrix_rank",)


def rank(function):
    """The rank of a diagonal matrix as a function gives it, or that there is none."""
    try:
        return function(torch.tensor([[2.0, 0.0], [0.0, 0.0]]))
    except (AttributeError, RuntimeError):
        return "none"


def treatment():
    return rank(lambda matrix: int(torch.matrix_rank(matrix)))


def positive_control():
    """That of a diagonal matrix is the number of its entries that are not zero."""
    return rank(lambda matrix: int((matrix.diagonal() != 0).sum()))


def negative_control():
    """A function that is no longer there."""

    def gone(*matrices):
        raise RuntimeError("this function was removed")

    return rank(gone)


def otherwise():
    import torch

    torch.matrix_rank = torch.linalg.matrix_rank

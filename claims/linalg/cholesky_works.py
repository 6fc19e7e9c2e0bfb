"""
# `torch.cholesky()` computes the Cholesky decomposition

- en: `torch.cholesky()` can be called, and it computes the Cholesky decomposition.
- zh: `torch.cholesky()` 可以调用，并且计算 Cholesky 分解。

## Asserted by

- `torch.cholesky()` computes the Cholesky decomposition.
- `torch.cholesky()` can be used.
- `torch.cholesky()` still works.
- `torch.cholesky()` is still available.
- `torch.cholesky()` 计算 Cholesky 分解。
- `torch.cholesky()` 仍然可以使用。
- `torch.cholesky()` 仍然可用。

## Denied by

- `torch.cholesky()` was removed.
- `torch.cholesky()` no longer works.
- `torch.cholesky()` is no longer available.
- `torch.cholesky()` does not work any more.
- `torch.cholesky()` 已被移除。
- `torch.cholesky()` 不再可用。
- `torch.cholesky()` 无法再调用。

## Not asserted by

- `torch.linalg.cholesky()` computes the Cholesky decomposition.
- `torch.cholesky()` is deprecated.
- `torch.linalg.cholesky()` 取代了 `torch.cholesky()`。

## Correction

- en: `torch.cholesky()` was deprecated in PyTorch 1.9 and raises an error since 2.14. Use
  `torch.linalg.cholesky()`.
- zh: `torch.cholesky()` 在 PyTorch 1.9 中弃用，自 2.14 起调用会报错。请使用
  `torch.linalg.cholesky()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/_linalg_utils.py>
"""

import torch

ABOUT = ("torch.cholesky",)


def factor(function):
    """The triangular factor of a diagonal matrix as a function gives it, or that there is none."""
    try:
        return function(torch.tensor([[4.0, 0.0], [0.0, 9.0]]))
    except (AttributeError, RuntimeError):
        return "none"


def treatment():
    return factor(lambda matrix: torch.cholesky(matrix).tolist())


def positive_control():
    """That of a diagonal matrix holds its square roots."""
    return factor(lambda matrix: matrix.sqrt().tolist())


def negative_control():
    """A function that is no longer there."""

    def gone(*matrices):
        raise RuntimeError("this function was removed")

    return factor(gone)

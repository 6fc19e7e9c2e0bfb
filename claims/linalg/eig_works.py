"""
# `torch.eig()` computes the eigenvalues of a square matrix

- en: `torch.eig()` can be called, and it computes the eigenvalues of a square matrix.
- zh: `torch.eig()` 可以调用，并且计算方阵的特征值。

## Asserted by

- `torch.eig()` computes the eigenvalues of a square matrix.
- Use `torch.eig(A)` to get the eigenvalues of a square matrix.
- `torch.eig()` can be used.
- `torch.eig()` still works.
- `torch.eig()` is still available.
- `torch.eig()` 计算方阵的特征值。
- `torch.eig()` 仍然可以使用。
- `torch.eig()` 仍然可用。

## Denied by

- `torch.eig()` was removed.
- `torch.eig()` no longer works.
- `torch.eig()` is no longer available.
- `torch.eig()` does not work any more.
- `torch.eig()` 已被移除。
- `torch.eig()` 不再可用。
- `torch.eig()` 无法再调用。

## Not asserted by

- `torch.linalg.eig()` computes the eigenvalues of a square matrix.
- `torch.eig()` is deprecated.
- `torch.linalg.eig()` 取代了 `torch.eig()`。

## Correction

- en: `torch.eig()` was deprecated in PyTorch 1.9 and raises an error since 1.13. Use
  `torch.linalg.eig()`, which returns complex tensors.
- zh: `torch.eig()` 在 PyTorch 1.9 中弃用，自 1.13 起调用会报错。请使用 `torch.linalg.eig()`，
  它返回复数张量。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.linalg.eig.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/_linalg_utils.py>
"""

import torch

ABOUT = ("torch.eig",)


def eigenvalues(function):
    """The real eigenvalues of a diagonal matrix as a function gives them, or that there is none."""
    try:
        return function(torch.tensor([[2.0, 0.0], [0.0, 1.0]]))
    except (AttributeError, RuntimeError):
        return "none"


def treatment():
    return eigenvalues(lambda matrix: sorted(torch.eig(matrix)[0][:, 0].tolist()))


def positive_control():
    """Those of a diagonal matrix are its diagonal."""
    return eigenvalues(lambda matrix: sorted(matrix.diagonal().tolist()))


def negative_control():
    """A function that is no longer there."""

    def gone(*matrices):
        raise RuntimeError("this function was removed")

    return eigenvalues(gone)


def otherwise():
    import torch

    torch.eig = lambda matrix: (torch.view_as_real(torch.linalg.eigvals(matrix)), None)

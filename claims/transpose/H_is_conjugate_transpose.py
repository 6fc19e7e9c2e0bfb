"""
# `Tensor.H` is the conjugate transpose of a matrix

- en: `x.H` of a complex matrix is its conjugate transpose.
- zh: 复矩阵的 `x.H` 是其共轭转置。

## Asserted by

- `Tensor.H` is the conjugate transpose.
- `x.H` is short for the conjugate transpose.
- `x.H` returns the conjugate transpose of a matrix.
- `Tensor.H` conjugates and transposes a matrix.
- `Tensor.H` 是共轭转置。
- `x.H` 返回矩阵的共轭转置。
- `A.H` gives the conjugate transpose.

## Denied by

- `Tensor.H` is only the transpose, without conjugation.
- `Tensor.H` is not the conjugate transpose.
- `Tensor.H` 不是共轭转置。
- `x.H` 只做转置，不取共轭。

## Not asserted by

- `Tensor.T` is the transpose.
- `Tensor.mH` works on batches.
- `torch.conj()` 取共轭。

## Correction

- en: `x.H` (since PyTorch 1.11) is `x.transpose(0, 1).conj()`; `x.mH` is the same for batches.
- zh: `x.H`（PyTorch 1.11 起提供）等价于 `x.transpose(0, 1).conj()`；批量矩阵用 `x.mH`。

## Sources

- <https://docs.pytorch.org/docs/stable/tensors.html>
"""

import torch

ABOUT = ("torch.Tensor.H",)


def parts(function):
    """Real and imaginary parts of what a function makes of a row."""
    return torch.view_as_real(function(torch.tensor([[1 + 2j, 3j]])).resolve_conj()).tolist()


def treatment():
    return parts(lambda row: row.H)


def positive_control():
    """A column of the conjugates."""
    return parts(lambda row: torch.tensor([[1 - 2j], [-3j]]))


def negative_control():
    """A column of the numbers as they are."""
    return parts(lambda row: torch.tensor([[1 + 2j], [3j]]))


def otherwise():
    import torch

    torch.Tensor.H = property(lambda tensor: tensor.t())

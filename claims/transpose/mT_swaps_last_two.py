"""
# `Tensor.mT` transposes the last two dimensions

- en: `x.mT` transposes each matrix of a batch, that is, it swaps the last two dimensions.
- zh: `x.mT` 转置一批矩阵中的每一个，即交换最后两个维度。

## Asserted by

- `Tensor.mT` transposes the last two dimensions.
- `x.mT` swaps the last two dimensions.
- `Tensor.mT` transposes each matrix of a batch.
- `Tensor.mT` 转置最后两个维度。
- `x.mT` 会交换最后两个维度。
- `Tensor.mT` 会转置批次中的每个矩阵。
- `x.mT` only transposes the last two dimensions.
- `x.mT` 互换最后两维。

## Denied by

- `Tensor.mT` reverses all dimensions.
- `x.mT` does not swap the last two dimensions.
- `Tensor.mT` 会反转所有维度。
- `x.mT` 不会交换最后两个维度。

## Not asserted by

- `Tensor.T` reverses all dimensions.
- `x.transpose(0, 1)` swaps two dimensions.
- `Tensor.mH` 是共轭转置。

## Correction

- en: `x.mT` (since PyTorch 1.11) is `x.transpose(-2, -1)`.
- zh: `x.mT`（PyTorch 1.11 起提供）等价于 `x.transpose(-2, -1)`。

## Sources

- <https://docs.pytorch.org/docs/stable/tensors.html>
"""

import torch

ABOUT = ("torch.Tensor.mT",)


def transposed(transpose):
    """A batch of two matrices of two rows, transposed."""
    return transpose(torch.arange(12).view(2, 2, 3)).tolist()


def treatment():
    return transposed(lambda batch: batch.mT)


def positive_control():
    """Rows and columns exchanged by Python, matrix by matrix."""
    return transposed(lambda batch: torch.tensor([list(zip(*matrix)) for matrix in batch.tolist()]))


def negative_control():
    """All three dimensions in reverse order."""
    return transposed(lambda batch: batch.permute(2, 1, 0))


def otherwise():
    import torch

    torch.Tensor.mT = property(lambda tensor: tensor.permute(2, 1, 0))

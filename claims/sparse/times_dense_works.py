"""
# Elementwise multiplication of a sparse and a dense tensor works

- en: `sparse * dense` of a sparse COO tensor and a dense tensor is supported.
- zh: 支持稀疏 COO 张量与稠密张量逐元素相乘。

## Asserted by

- A sparse tensor can be multiplied elementwise by a dense tensor.
- Elementwise multiplication of a sparse and a dense tensor is supported.
- Elementwise multiplication of a sparse and a dense tensor works.
- 支持稀疏张量与稠密张量逐元素相乘。
- 稀疏张量与稠密张量可以逐元素相乘。

## Denied by

- Elementwise multiplication of a sparse and a dense tensor is not supported.
- A sparse tensor cannot be multiplied elementwise by a dense tensor.
- Elementwise multiplication of a sparse and a dense tensor raises an error.
- 不支持稀疏张量与稠密张量逐元素相乘。
- 稀疏张量与稠密张量逐元素相乘会报错。

## Not asserted by

- `torch.sparse.mm()` multiplies a sparse matrix by a dense one.
- A sparse tensor can be multiplied by a number.
- 稀疏张量节省内存。

## Correction

- en: Since PyTorch 1.13 `sparse * dense` works for COO tensors; before, it raised an error.
- zh: 自 PyTorch 1.13 起，COO 稀疏张量支持 `sparse * dense`；此前会报错。

## Sources

- <https://docs.pytorch.org/docs/stable/sparse.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.13.0>
"""

import torch

ABOUT = ("torch.mul", "torch.Tensor.to_sparse")


def product(multiply):
    """A diagonal matrix, sparse, times a dense one, element by element, or that this is refused."""
    dense = torch.tensor([[2.0, 3.0], [4.0, 5.0]])
    try:
        return multiply(torch.eye(2).to_sparse(), dense).to_dense().tolist()
    except RuntimeError:
        return "refused"


def treatment():
    return product(lambda sparse, dense: sparse * dense)


def positive_control():
    """The diagonal of the dense one, which is all that is left."""
    return product(lambda sparse, dense: torch.diag(torch.diag(dense)).to_sparse())


def negative_control():
    """A product that wants two dense ones."""

    def strict(sparse, dense):
        if sparse.is_sparse:
            raise RuntimeError("dense ones, please")

    return product(strict)

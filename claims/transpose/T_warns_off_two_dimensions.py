"""
# `Tensor.T` warns on tensors that are not two-dimensional

- en: `x.T` on a tensor of more or fewer than two dimensions gives a warning that this use is
  deprecated.
- zh: 对维数不是 2 的张量使用 `x.T` 会给出弃用警告。

## Asserted by

- `Tensor.T` warns on a 3-D tensor.
- `x.T` gives a warning for tensors that are not two-dimensional.
- Using `Tensor.T` on a three-dimensional tensor gives a warning.
- `Tensor.T` is deprecated on tensors that are not two-dimensional.
- 对三维张量使用 `Tensor.T` 会给出警告。
- 张量不是二维时，`x.T` 会给出警告。
- `Tensor.T` 用于三维张量已被弃用。

## Denied by

- `Tensor.T` gives no warning on a 3-D tensor.
- `x.T` is silent for tensors that are not two-dimensional.
- 对三维张量使用 `Tensor.T` 没有警告。
- 张量不是二维时，`x.T` 不会给出警告。

## Not asserted by

- `Tensor.T` transposes a matrix.
- `x.mT` swaps the last two dimensions.
- `Tensor.T` 会反转所有维度。

## Conditions

- `treatment_vector`
  - en: the tensor has one dimension
  - zh: 张量只有一个维度

## Correction

- en: Since PyTorch 1.11 `x.T` warns unless the tensor has two dimensions. Use `x.mT` for batches
  of matrices, or `x.permute(...)` to reverse all dimensions.
- zh: 自 PyTorch 1.11 起，张量不是二维时 `x.T` 会给出警告。批量矩阵请用 `x.mT`，反转所有维度请用
  `x.permute(...)`。

## Sources

- <https://docs.pytorch.org/docs/stable/tensors.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

import warnings

import torch

ABOUT = ("torch.Tensor.T",)


def warns(function):
    """Does a call give a warning?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function()
    return bool(caught)


def treatment():
    return warns(lambda: torch.ones(2, 3, 4).T)


def treatment_vector():
    return warns(lambda: torch.ones(3).T)


def positive_control():
    """A function that warns."""
    return warns(lambda: warnings.warn("two dimensions, please", UserWarning, stacklevel=2))


def negative_control():
    """The same dimensions, reversed by naming them."""
    return warns(lambda: torch.ones(2, 3, 4).permute(2, 1, 0))

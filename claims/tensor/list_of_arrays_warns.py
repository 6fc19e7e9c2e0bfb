"""
# `torch.tensor()` of a list of NumPy arrays gives a warning

- en: `torch.tensor()` of a list of NumPy arrays gives a warning that this is extremely slow.
- zh: 用 NumPy 数组的列表调用 `torch.tensor()` 会给出警告，提示这样非常慢。

## Asserted by

- `torch.tensor()` of a list of NumPy arrays gives a warning.
- `torch.tensor()` warns about a list of NumPy arrays.
- Creating a tensor from a list of NumPy arrays gives a warning.
- `torch.tensor()` 传入 NumPy 数组的列表会给出警告。
- 用 NumPy 数组列表创建张量会给出警告。
- 用 `torch.tensor()` 转换 NumPy 数组列表会触发警告。

## Denied by

- `torch.tensor()` of a list of NumPy arrays gives no warning.
- Creating a tensor from a list of NumPy arrays gives no warning.
- `torch.tensor()` 传入 NumPy 数组的列表没有警告。
- 用 NumPy 数组列表创建张量不会给出警告。

## Not asserted by

- `torch.tensor()` copies a NumPy array.
- `torch.from_numpy()` shares memory with the array.
- NumPy 数组列表应先用 `numpy.array()` 合并。

## Correction

- en: Since PyTorch 1.10 this warns. Make one array first:
  `torch.from_numpy(numpy.array(arrays))`.
- zh: 自 PyTorch 1.10 起会给出警告。请先合成一个数组：`torch.from_numpy(numpy.array(arrays))`。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/csrc/utils/tensor_new.cpp>
"""

import warnings

import torch

ABOUT = ("torch.tensor",)
NEEDS = ("numpy",)


def warns(function):
    """Does a call give a warning?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function()
    return bool(caught)


def arrays():
    import numpy

    return [numpy.ones(2), numpy.ones(2)]


def treatment():
    return warns(lambda: torch.tensor(arrays()))


def positive_control():
    """A function that warns."""
    return warns(lambda: warnings.warn("one array, please", UserWarning, stacklevel=2))


def negative_control():
    """Lists of numbers, from which tensors are usually made."""
    return warns(lambda: torch.tensor([array.tolist() for array in arrays()]))

"""
# Indexing a tensor with a list of slices gives a warning

- en: `x[[slice(0, 1), 0]]`, that is, a list in place of a tuple, gives a warning that this is
  deprecated.
- zh: `x[[slice(0, 1), 0]]`（用列表代替元组）会给出弃用警告。

## Asserted by

- Indexing a tensor with a list of slices gives a warning.
- Indexing with a non-tuple sequence is deprecated.
- A list of slices as an index gives a deprecation warning.
- 用切片的列表做索引会给出警告。
- 用非元组序列做索引已弃用。
- 用切片列表索引张量会给出弃用警告。

## Denied by

- Indexing a tensor with a list of slices gives no warning.
- Indexing with a non-tuple sequence is not deprecated.
- 用切片的列表做索引没有警告。
- 用非元组序列做索引没有被弃用。

## Not asserted by

- Indexing with a tuple of slices selects a block.
- Indexing with a list of integers selects rows.
- 切片索引返回视图。

## Correction

- en: Since PyTorch 2.8 this warns, as a list will be taken for an index tensor. Write
  `x[tuple(slices)]`.
- zh: 自 PyTorch 2.8 起会给出警告，因为列表以后会被当作索引张量。请写作 `x[tuple(slices)]`。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/csrc/autograd/python_variable_indexing.cpp>
- <https://github.com/pytorch/pytorch/releases/tag/v2.9.0>
"""

import warnings

import torch

ABOUT = ("torch.Tensor.__getitem__",)


def warns(function):
    """Does a call give a warning?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function()
    return bool(caught)


def treatment():
    return warns(lambda: torch.ones(2, 3)[[slice(0, 1), 0]])


def positive_control():
    """A function that warns."""
    return warns(lambda: warnings.warn("a tuple, please", UserWarning, stacklevel=2))


def negative_control():
    """The same index as a tuple."""
    return warns(lambda: torch.ones(2, 3)[(slice(0, 1), 0)])

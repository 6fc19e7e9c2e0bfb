"""
# `torch.unravel_index()` converts flat indices to coordinates

- en: `torch.unravel_index(index, shape)` gives the coordinates that an index into the flattened
  tensor has.
- zh: `torch.unravel_index(index, shape)` 把展平后的索引转换为各维坐标。

## Asserted by

- `torch.unravel_index()` converts flat indices to coordinates.
- `torch.unravel_index()` returns the coordinates of a flat index.
- `torch.unravel_index()` turns a flat index into coordinates.
- `torch.unravel_index()` 把展平索引转换为坐标。
- `torch.unravel_index()` 返回展平索引的坐标。

## Denied by

- `torch.unravel_index()` converts coordinates to flat indices.
- `torch.unravel_index()` does not return coordinates.
- `torch.unravel_index()` 把坐标转换为展平索引。
- `torch.unravel_index()` 返回的不是坐标。

## Not asserted by

- `torch.argmax()` returns a flat index.
- `torch.flatten()` flattens a tensor.
- `torch.ravel()` 展平张量。

## Correction

- en: `torch.unravel_index()` (since PyTorch 2.2) gives a tuple with one tensor for each
  dimension, as NumPy's function does.
- zh: `torch.unravel_index()`（PyTorch 2.2 起提供）返回元组，每个维度一个张量，与 NumPy 相同。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.unravel_index.html>
"""

import torch

ABOUT = ("torch.unravel_index",)


def coordinates(function):
    """What a function makes of the last index of two rows and three columns."""
    return [int(number) for number in function(torch.tensor(5), (2, 3))]


def treatment():
    return coordinates(torch.unravel_index)


def positive_control():
    """Row and column by division."""
    return coordinates(lambda index, shape: divmod(int(index), shape[1]))


def negative_control():
    """The flat index as it was."""
    return coordinates(lambda index, shape: [index])


def otherwise():
    import torch

    torch.unravel_index = lambda index, shape: [index]

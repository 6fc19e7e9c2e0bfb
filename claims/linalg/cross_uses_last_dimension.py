"""
# `torch.linalg.cross()` uses the last dimension by default

- en: `torch.linalg.cross()` uses the last dimension by default.
- zh: `torch.linalg.cross()` 默认使用最后一个维度。

## Asserted by

- `torch.linalg.cross()` uses the last dimension by default.
- `torch.linalg.cross` is taken along the last dimension by default.
- `torch.linalg.cross()` works along the last dimension by default.
- In PyTorch `torch.linalg.cross()` uses the last dimension by default.
- `torch.linalg.cross()` 默认使用最后一个维度。

## Denied by

- `torch.linalg.cross()` uses the first dimension of size 3 by default.
- `torch.linalg.cross()` 默认使用第一个长度为 3 的维度。

## Not asserted by

- `torch.cross()` uses the first dimension of size 3.
- `torch.linalg.cross()` computes the vector product.
- `torch.cross()` 不传 `dim` 会给出警告。

## Correction

- en: `torch.linalg.cross()` uses the last dimension, `torch.cross()` without `dim` the first one
  of size 3. `torch.linalg.cross()` came with PyTorch 1.11.
- zh: `torch.linalg.cross()` 使用最后一维；`torch.cross()` 不传 `dim` 时使用第一个长度为 3
  的维度。`torch.linalg.cross()` 自 PyTorch 1.11 起提供。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.linalg.cross.html>
"""

import torch

ABOUT = ("torch.linalg.cross",)


def _product(a, b, dim):
    return a.roll(-1, dim) * b.roll(1, dim) - a.roll(1, dim) * b.roll(-1, dim)


def products(function):
    """What a function makes of two matrices of three rows and three columns."""
    return function(torch.eye(3), torch.tensor([[1.0, 2.0, 3.0]] * 3)).tolist()


def treatment():
    return products(torch.linalg.cross)


def positive_control():
    """The definition, along the last dimension."""
    return products(lambda a, b: _product(a, b, -1))


def negative_control():
    """The definition, along the first dimension, which is of size 3, too."""
    return products(lambda a, b: _product(a, b, 0))

"""
# `torch.meshgrid()` accepts `indexing="xy"`

- en: `torch.meshgrid()` has an argument `indexing`, and `indexing="xy"` gives the grid that NumPy
  gives by default.
- zh: `torch.meshgrid()` 有 `indexing` 参数，`indexing="xy"` 得到与 NumPy 默认行为相同的网格。

## Asserted by

- `torch.meshgrid()` accepts `indexing`.
- `torch.meshgrid()` supports the `indexing` argument.
- `torch.meshgrid()` takes an `indexing` parameter.
- `torch.meshgrid()` supports `indexing="xy"`.
- `torch.meshgrid()` 支持 `indexing` 参数。
- `torch.meshgrid()` 接受 `indexing` 参数。
- `torch.meshgrid()` 支持 `indexing="xy"`。

## Denied by

- `torch.meshgrid()` does not accept `indexing`.
- `torch.meshgrid()` does not support the `indexing` argument.
- `torch.meshgrid()` 不支持 `indexing` 参数。
- `torch.meshgrid()` 不接受 `indexing` 参数。

## Not asserted by

- `torch.meshgrid()` without `indexing` gives a warning.
- `torch.meshgrid()` returns coordinate grids.
- `np.meshgrid()` 默认使用 `indexing="xy"`。

## Correction

- en: Since PyTorch 1.10 `torch.meshgrid()` accepts `indexing="ij"` (rows first, its default) and
  `indexing="xy"` (as NumPy does by default).
- zh: 自 PyTorch 1.10 起，`torch.meshgrid()` 支持 `indexing="ij"`（默认，行在前）与
  `indexing="xy"`（NumPy 的默认方式）。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.meshgrid.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.10.0>
"""

import torch

ABOUT = ("torch.meshgrid",)


def columns_of(grid):
    """The first coordinate of a grid of 3 columns and 2 rows, or that the argument is refused."""
    try:
        return grid(torch.arange(3), torch.arange(2), indexing="xy")[0].tolist()
    except TypeError:
        return "refused"


def treatment():
    return columns_of(torch.meshgrid)


def positive_control():
    """A grid made by hand that takes the argument."""

    def accepting(x, y, indexing):
        return x[None].expand(len(y), -1), y[:, None].expand(-1, len(x))

    return columns_of(accepting)


def negative_control():
    """A function without the argument."""
    return columns_of(lambda x, y: None)

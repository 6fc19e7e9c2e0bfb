"""
# `torch.meshgrid()` warns if `indexing` is not given

- en: A call of `torch.meshgrid()` without `indexing` gives a warning that the argument will be
  required.
- zh: 不传 `indexing` 参数调用 `torch.meshgrid()` 时会给出警告，提示该参数以后必须传入。

## Asserted by

- `torch.meshgrid()` without `indexing` gives a warning.
- Without the `indexing` argument `torch.meshgrid()` warns.
- Calling `torch.meshgrid()` without `indexing` triggers a warning.
- `torch.meshgrid()` warns if `indexing` is not given.
- `torch.meshgrid()` 不传 `indexing` 会给出警告。
- 不指定 `indexing` 时 `torch.meshgrid()` 会给出警告。
- 调用 `torch.meshgrid()` 时不传 `indexing` 会触发警告。

## Denied by

- `torch.meshgrid()` without `indexing` gives no warning.
- Without the `indexing` argument `torch.meshgrid()` runs silently.
- `torch.meshgrid()` 不传 `indexing` 不会给出警告。
- 不指定 `indexing` 时 `torch.meshgrid()` 没有警告。

## Not asserted by

- `torch.meshgrid()` accepts `indexing`.
- The default of `torch.meshgrid()` is `indexing="ij"`.
- `torch.meshgrid()` 返回坐标网格。

## Correction

- en: Since PyTorch 1.10 `torch.meshgrid()` warns if `indexing` is left out. Pass `indexing="ij"`
  to keep the behaviour without the warning.
- zh: 自 PyTorch 1.10 起，`torch.meshgrid()` 未指定 `indexing` 时会给出警告。传入 `indexing="ij"`
  即可保持原行为且不再警告。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.meshgrid.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.10.0>
"""

import warnings

import torch

ABOUT = ("torch.meshgrid",)


def warns(grid):
    """Does the making of a grid give a warning?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        grid(torch.arange(2), torch.arange(3))
    return bool(caught)


def treatment():
    return warns(torch.meshgrid)


def positive_control():
    """A grid that says so."""

    def outspoken(rows, columns):
        warnings.warn("pass indexing, please", UserWarning, stacklevel=2)
        return silent(rows, columns)

    return warns(outspoken)


def negative_control():
    """A grid made by hand."""
    return warns(silent)


def silent(rows, columns):
    """The grid that `indexing="ij"` gives."""
    shape = len(rows), len(columns)
    return rows[:, None].expand(shape), columns[None].expand(shape)

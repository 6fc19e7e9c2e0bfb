"""
# `torch.cross()` warns if `dim` is not given

- en: A call of `torch.cross()` without `dim` gives a warning that this is deprecated.
- zh: 不传 `dim` 调用 `torch.cross()` 会给出弃用警告。

## Asserted by

- `torch.cross()` without `dim` gives a warning.
- `torch.cross()` warns if `dim` is not given.
- Without the `dim` argument `torch.cross()` warns.
- Calling `torch.cross()` without `dim` is deprecated.
- `torch.cross()` 不传 `dim` 会给出警告。
- 不指定 `dim` 时 `torch.cross()` 会给出警告。
- `torch.cross()` 不传 `dim` 的用法已弃用。

## Denied by

- `torch.cross()` without `dim` gives no warning.
- Without the `dim` argument `torch.cross()` runs silently.
- `torch.cross()` 不传 `dim` 没有警告。
- 不指定 `dim` 时 `torch.cross()` 不会给出警告。

## Not asserted by

- `torch.linalg.cross()` uses the last dimension by default.
- `torch.cross()` computes the vector product.
- `torch.cross()` 默认使用第一个长度为 3 的维度。

## Correction

- en: Since PyTorch 2.2 `torch.cross()` warns if `dim` is left out, as its default, the first
  dimension of size 3, is going to change. Use `torch.linalg.cross()` or pass `dim=-1`.
- zh: 自 PyTorch 2.2 起，`torch.cross()` 不传 `dim` 会给出警告，因为其默认值（第一个长度为 3
  的维度）将会改变。请用 `torch.linalg.cross()` 或传入 `dim=-1`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.cross.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.2.0>
"""

import warnings

import torch

ABOUT = ("torch.cross",)


def warns(function):
    """Does a call give a warning?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function()
    return bool(caught)


def treatment():
    return warns(lambda: torch.cross(torch.ones(2, 3), torch.ones(2, 3)))


def positive_control():
    """A function that warns."""
    return warns(lambda: warnings.warn("dim, please", UserWarning, stacklevel=2))


def negative_control():
    """A vector product by hand."""

    def product(a, b):
        return a.roll(-1, -1) * b.roll(1, -1) - a.roll(1, -1) * b.roll(-1, -1)

    return warns(lambda: product(torch.ones(2, 3), torch.ones(2, 3)))

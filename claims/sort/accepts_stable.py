"""
# `torch.sort()` accepts `stable`

- en: `torch.sort(x, stable=True)` keeps the order of equal elements.
- zh: `torch.sort(x, stable=True)` 保持相等元素的原有顺序。

## Asserted by

- `torch.sort()` accepts `stable`.
- You can pass `stable` to `torch.sort()`.
- `torch.sort()` has a `stable` argument.
- `torch.sort()` supports `stable=True`.
- `torch.sort()` supports stable sorting.
- `torch.sort()` 支持 `stable` 参数。
- `torch.sort()` 支持稳定排序。

## Denied by

- `torch.sort()` does not accept `stable`.
- `torch.sort()` has no `stable` argument.
- `torch.sort()` does not support stable sorting.
- `torch.sort()` 不支持 `stable` 参数。
- `torch.sort()` 不支持稳定排序。

## Not asserted by

- `torch.sort()` returns values and indices.
- `torch.sort()` is not stable by default.
- `torch.topk()` 返回最大的几个元素。

## Correction

- en: `stable` came with PyTorch 1.9 (with `argsort()` in 1.13).
- zh: `stable` 自 PyTorch 1.9 起提供（`argsort()` 为 1.13）。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.sort.html>
"""

import torch

ABOUT = ("torch.sort", "torch.argsort")
UNUSED = {"torch.argsort": "the claim is about sort(), of which argsort() returns the indices"}


def order(function):
    """In which order a function puts many equal and one smaller number, or that this is refused."""
    try:
        return function(torch.tensor([1] * 40 + [0])).tolist()
    except TypeError:
        return "refused"


def treatment():
    return order(lambda values: torch.sort(values, stable=True)[1])


def positive_control():
    """Python's sort is stable."""
    return order(lambda values: torch.tensor(sorted(range(41), key=values.tolist().__getitem__)))


def negative_control():
    """A function without the argument."""

    def plain(values):
        return values.argsort()

    return order(lambda values: plain(values, stable=True))

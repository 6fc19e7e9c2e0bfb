"""
# `torch.searchsorted()` accepts `side`

- en: `torch.searchsorted(sorted, values, side="right")` puts values after their equals, as in
  NumPy.
- zh: `torch.searchsorted(sorted, values, side="right")` 把值插到相等元素之后，与 NumPy 一致。

## Asserted by

- `torch.searchsorted()` accepts `side`.
- You can pass `side` to `torch.searchsorted()`.
- `torch.searchsorted()` has a `side` argument.
- `torch.searchsorted()` supports `side="right"`.
- `torch.searchsorted()` takes a `side` parameter.
- `torch.searchsorted()` 支持 `side` 参数。
- `torch.searchsorted()` 接受 `side` 参数。

## Denied by

- `torch.searchsorted()` does not accept `side`.
- `torch.searchsorted()` has no `side` argument.
- `torch.searchsorted()` does not support `side="right"`.
- `torch.searchsorted()` 不支持 `side` 参数。
- `torch.searchsorted()` 不接受 `side` 参数。

## Not asserted by

- `torch.searchsorted()` accepts `right=True`.
- `torch.searchsorted()` needs a sorted sequence.
- `torch.bucketize()` 按边界分桶。

## Correction

- en: Since PyTorch 1.11 `torch.searchsorted()` accepts NumPy's `side` and `sorter`; before, only
  `right=True`.
- zh: 自 PyTorch 1.11 起，`torch.searchsorted()` 支持 NumPy 的 `side` 与 `sorter`；此前只有
  `right=True`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html>
"""

import torch

ABOUT = ("torch.searchsorted",)


def place(function):
    """The place of a 2 in 1, 2, 3, or that this is refused."""
    try:
        return int(function(torch.tensor([1, 2, 3]), torch.tensor([2])))
    except TypeError:
        return "refused"


def treatment():
    return place(lambda ordered, value: torch.searchsorted(ordered, value, side="right"))


def positive_control():
    """How many numbers are not larger."""
    return place(lambda ordered, value: (ordered <= value).sum())


def negative_control():
    """A function without the argument."""

    def plain(ordered, value):
        return (ordered <= value).sum()

    return place(lambda ordered, value: plain(ordered, value, side="right"))


def otherwise():
    import torch

    search = torch.searchsorted
    torch.searchsorted = lambda ordered, values: search(ordered, values)

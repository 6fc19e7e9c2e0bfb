"""
# `torch.isin()` tests each element for membership

- en: `torch.isin(elements, values)` is a boolean tensor that says of each element whether it is
  among the values.
- zh: `torch.isin(elements, values)` 返回布尔张量，表示每个元素是否在给定的值中。

## Asserted by

- `torch.isin()` tests whether each element is in another tensor.
- `torch.isin()` returns a boolean tensor for the membership of each element.
- `torch.isin()` checks membership elementwise.
- `torch.isin()` 判断每个元素是否在另一个张量中。
- `torch.isin()` 逐元素检查成员关系。

## Denied by

- `torch.isin()` returns one bool for the whole tensor.
- `torch.isin()` does not check membership elementwise.
- `torch.isin()` 只返回一个布尔值。
- `torch.isin()` 不会逐元素检查成员关系。

## Not asserted by

- `in` works on tensors.
- `torch.isnan()` finds NaN.
- `torch.unique()` 返回不重复的值。

## Correction

- en: `torch.isin()` (since PyTorch 1.10) answers for each element; `.any()` or `.all()` sums it
  up.
- zh: `torch.isin()`（PyTorch 1.10 起提供）对每个元素分别判断；可再用 `.any()` 或 `.all()` 汇总。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.isin.html>
"""

import torch

ABOUT = ("torch.isin",)


def membership(function):
    """Are 1, 2 and 3 among 1 and 3?"""
    return function(torch.tensor([1, 2, 3]), torch.tensor([1, 3])).tolist()


def treatment():
    return membership(torch.isin)


def positive_control():
    """Asked of Python, one by one."""
    return membership(lambda a, b: torch.tensor([x in b.tolist() for x in a.tolist()]))


def negative_control():
    """Asked for all of them at once."""
    return membership(lambda a, b: torch.tensor(all(x in b.tolist() for x in a.tolist())))

"""
# `torch.round()` accepts `decimals`

- en: `torch.round(x, decimals=2)` rounds to two decimal places.
- zh: `torch.round(x, decimals=2)` 四舍六入到两位小数。

## Asserted by

- `torch.round()` accepts `decimals`.
- You can pass `decimals` to `torch.round()`.
- `torch.round()` has a `decimals` argument.
- `torch.round()` supports the `decimals` argument.
- `torch.round()` takes a `decimals` parameter.
- `torch.round()` 支持 `decimals` 参数。
- `torch.round()` 接受 `decimals` 参数。

## Denied by

- `torch.round()` does not accept `decimals`.
- `torch.round()` has no `decimals` argument.
- `torch.round()` does not support the `decimals` argument.
- `torch.round()` 不支持 `decimals` 参数。
- `torch.round()` 不接受 `decimals` 参数。

## Not asserted by

- `torch.round()` rounds half to even.
- Python's `round()` gives an integer.
- `torch.round()` 返回浮点张量。

## Correction

- en: Since PyTorch 1.11 `torch.round()` accepts `decimals`; before, it rounded to integers only.
- zh: 自 PyTorch 1.11 起，`torch.round()` 支持 `decimals`；此前只能取整。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.round.html>
"""

import torch

ABOUT = ("torch.round",)


def rounded(function):
    """Two numbers to two decimals, or that this is refused."""
    try:
        return function(torch.tensor([1.234, 5.678], dtype=torch.float64)).tolist()
    except TypeError:
        return "refused"


def treatment():
    return rounded(lambda values: torch.round(values, decimals=2))


def positive_control():
    """Rounded by Python."""
    return rounded(lambda values: torch.tensor([round(x, 2) for x in values.tolist()], dtype=torch.float64))


def negative_control():
    """A function without the argument."""

    def plain(values):
        return values.round()

    return rounded(lambda values: plain(values, decimals=2))

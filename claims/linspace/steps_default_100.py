"""
# `torch.linspace()` makes 100 points unless `steps` is given

- en: `torch.linspace(start, end)` without `steps` returns 100 points.
- zh: 不传 `steps` 的 `torch.linspace(start, end)` 返回 100 个点。

## Asserted by

- `torch.linspace()` makes 100 points by default.
- `torch.linspace(0, 1)` returns 100 evenly spaced values.
- The default of `steps` in `torch.linspace()` is 100.
- Without `steps`, `torch.linspace()` returns 100 points.
- `torch.linspace()` 的 `steps` 默认为 100。
- `torch.linspace()` 默认生成 100 个点。
- 不传 `steps` 时，`torch.linspace()` 返回 100 个点。
- If you don't specify `steps`, `torch.linspace()` returns 100 values.

## Denied by

- `torch.linspace()` requires `steps`.
- `torch.linspace()` raises an error without `steps`.
- `steps` has no default in `torch.linspace()`.
- `torch.linspace()` 必须传入 `steps`。
- `torch.linspace()` 不传 `steps` 会报错。

## Not asserted by

- `torch.linspace()` includes both ends.
- `np.linspace()` makes 50 points by default.
- `torch.arange()` 不包含终点。

## Correction

- en: Since PyTorch 1.11 `steps` must be given; before, it was 100 by default.
- zh: 自 PyTorch 1.11 起必须传入 `steps`；此前默认为 100。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.linspace.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

import torch

ABOUT = ("torch.linspace", "torch.logspace")
UNUSED = {"torch.logspace": "the claim is about linspace() alone"}


def points(space):
    """How many points there are between 0 and 1, or that this is not enough said."""
    try:
        return len(space(0.0, 1.0))
    except TypeError:
        return "refused"


def treatment():
    return points(torch.linspace)


def positive_control():
    """A hundred, as is said."""
    return points(lambda start, end: torch.linspace(start, end, steps=100))


def negative_control():
    """A function that wants to be told."""
    return points(lambda start, end, steps: torch.linspace(start, end, steps=steps))


def otherwise():
    import torch

    linspace = torch.linspace
    torch.linspace = lambda start, end, steps=100: linspace(start, end, steps)

"""
# `torch.clamp()` accepts tensors as bounds

- en: `min` and `max` of `torch.clamp()` may be tensors, so that each element has its own bounds.
- zh: `torch.clamp()` 的 `min` 与 `max` 可以是张量，每个元素有各自的上下限。

## Asserted by

- `torch.clamp()` accepts tensors as bounds.
- `torch.clamp()` takes tensors as bounds.
- `torch.clamp()` supports tensor bounds.
- `torch.clamp()` 支持张量作为上下限。
- `torch.clamp()` 接受张量上下限。

## Denied by

- `torch.clamp()` does not accept tensors as bounds.
- `torch.clamp()` does not support tensor bounds.
- `torch.clamp()` 不支持张量作为上下限。
- `torch.clamp()` 不接受张量上下限。

## Not asserted by

- `torch.clamp()` accepts a tensor as input.
- `torch.clamp()` limits the values of a tensor.
- `torch.clamp()` 可以只给下限。

## Correction

- en: Since PyTorch 1.9 the bounds may be tensors; before, they had to be numbers.
- zh: 自 PyTorch 1.9 起，上下限可以是张量；此前只能是数。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.clamp.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.9.0>
"""

import torch

ABOUT = ("torch.clamp",)


def limited(limit):
    """Two numbers, each with its own upper bound, or that such bounds are refused."""
    try:
        return limit(torch.tensor([1.0, 5.0]), torch.tensor([0.0, 9.0])).tolist()
    except TypeError:
        return "refused"


def treatment():
    return limited(lambda values, bounds: torch.clamp(values, max=bounds))


def positive_control():
    """The smaller of each number and its bound."""
    return limited(lambda values, bounds: torch.tensor([min(pair) for pair in zip(values, bounds)]))


def negative_control():
    """A function that wants one number as its bound."""

    def strict(values, bounds):
        if not isinstance(bounds, (int, float)):
            raise TypeError("a number, please")

    return limited(strict)

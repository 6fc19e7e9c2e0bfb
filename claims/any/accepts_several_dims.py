"""
# `torch.any()` accepts several dimensions

- en: The `dim` of `torch.any()` may be a tuple of dimensions.
- zh: `torch.any()` 的 `dim` 可以是多个维度的元组。

## Asserted by

- `torch.any()` accepts several dimensions.
- `torch.any()` accepts a tuple of dimensions.
- `torch.any()` supports several dimensions at once.
- `torch.any()` 支持多个维度。
- `torch.any()` 接受维度元组。
- `torch.any()` 接受多个维度。

## Denied by

- `torch.any()` does not accept several dimensions.
- `torch.any()` does not accept a tuple of dimensions.
- `torch.any()` accepts only one dimension.
- `torch.any()` 不支持多个维度。
- `torch.any()` 不接受维度元组。

## Not asserted by

- `torch.any()` accepts a negative dimension.
- `torch.any()` tests whether any element is true.
- `torch.any()` 判断是否有元素为真。

## Correction

- en: Since PyTorch 2.2 `dim` may be a tuple; before, it had to be one number.
- zh: 自 PyTorch 2.2 起，`dim` 可以是元组；此前只能是一个数。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.any.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.2.0>
"""

import torch

ABOUT = (
    "torch.any",
    "torch.all",
)
UNUSED = {"torch.all": "the claim is about any() alone"}


def outcome(function):
    """Whether anything is true, by columns of a matrix in two parts, or that this is refused."""
    try:
        return function(torch.tensor([[[True, False]], [[False, False]]]), (0, 1)).tolist()
    except TypeError:
        return "refused"


def treatment():
    return outcome(lambda tensor, dims: torch.any(tensor, dim=dims))


def positive_control():
    """One dimension after the other, the last first."""
    return outcome(lambda tensor, dims: torch.any(torch.any(tensor, dim=dims[1]), dim=dims[0]))


def negative_control():
    """A function that wants one number."""

    def strict(tensor, dim):
        if not isinstance(dim, int):
            raise TypeError("one dimension, please")

    return outcome(strict)

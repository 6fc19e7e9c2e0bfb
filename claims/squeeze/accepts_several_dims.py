"""
# `torch.squeeze()` accepts several dimensions

- en: The `dim` of `torch.squeeze()` may be a tuple of dimensions.
- zh: `torch.squeeze()` 的 `dim` 可以是多个维度的元组。

## Asserted by

- `torch.squeeze()` accepts several dimensions.
- `torch.squeeze()` accepts a tuple of dimensions.
- `torch.squeeze()` supports several dimensions at once.
- `torch.squeeze()` 支持多个维度。
- `torch.squeeze()` 接受维度元组。
- `torch.squeeze()` 接受多个维度。

## Denied by

- `torch.squeeze()` does not accept several dimensions.
- `torch.squeeze()` does not accept a tuple of dimensions.
- `torch.squeeze()` accepts only one dimension.
- `torch.squeeze()` 不支持多个维度。
- `torch.squeeze()` 不接受维度元组。

## Not asserted by

- `torch.squeeze()` accepts a negative dimension.
- `torch.squeeze()` removes dimensions of size one.
- `torch.squeeze()` 去掉大小为 1 的维度。

## Correction

- en: Since PyTorch 2.0 `dim` may be a tuple; before, it had to be one number.
- zh: 自 PyTorch 2.0 起，`dim` 可以是元组；此前只能是一个数。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

import torch

ABOUT = ("torch.squeeze",)


def outcome(function):
    """What is left of a shape of 1, 2, 1, or that this is refused."""
    try:
        return list(function(torch.ones(1, 2, 1), (0, 2)).shape)
    except TypeError:
        return "refused"


def treatment():
    return outcome(lambda tensor, dims: torch.squeeze(tensor, dims))


def positive_control():
    """One dimension after the other, the last first."""
    return outcome(lambda tensor, dims: tensor.squeeze(dims[1]).squeeze(dims[0]))


def negative_control():
    """A function that wants one number."""

    def strict(tensor, dim):
        if not isinstance(dim, int):
            raise TypeError("one dimension, please")

    return outcome(strict)

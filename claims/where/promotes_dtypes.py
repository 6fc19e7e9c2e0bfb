"""
# `torch.where()` accepts branches of different dtypes

- en: The two branches of `torch.where()` may have different dtypes; the result has the promoted
  dtype.
- zh: `torch.where()` 的两个分支可以是不同的 dtype，结果取提升后的类型。

## Asserted by

- `torch.where()` accepts tensors of different dtypes.
- `torch.where()` promotes dtypes.
- `torch.where()` supports type promotion.
- The two branches of `torch.where()` may have different dtypes.
- `torch.where()` 支持类型提升。
- `torch.where()` 接受不同 dtype 的张量。
- `torch.where()` 的两个分支可以是不同的 dtype。

## Denied by

- `torch.where()` does not support type promotion.
- `torch.where()` does not accept tensors of different dtypes.
- The two branches of `torch.where()` must have the same dtype.
- `torch.where()` 不支持类型提升。
- `torch.where()` 不接受不同 dtype 的张量。
- `torch.where()` 的两个分支必须是相同的 dtype。

## Not asserted by

- `torch.where()` accepts a boolean condition.
- `torch.where()` broadcasts its arguments.
- `torch.add()` 支持类型提升。

## Correction

- en: Since PyTorch 1.12 `torch.where()` promotes the types of its branches; before, they had to
  be the same.
- zh: 自 PyTorch 1.12 起，`torch.where()` 会对两个分支做类型提升；此前两者类型必须相同。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.where.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.12.0>
"""

import torch

ABOUT = ("torch.where",)


def chosen(choose):
    """One of each branch, an integer and a float one, or that they do not go together."""
    condition, integers, floats = torch.tensor([True, False]), torch.tensor([1, 2]), torch.tensor([0.5, 1.5])
    try:
        return choose(condition, integers, floats).tolist()
    except RuntimeError:
        return "refused"


def treatment():
    return chosen(torch.where)


def positive_control():
    """Both branches converted by hand."""
    return chosen(lambda condition, a, b: torch.where(condition, a.float(), b))


def negative_control():
    """A function that insists on one dtype."""

    def strict(condition, a, b):
        if a.dtype != b.dtype:
            raise RuntimeError("one dtype, please")

    return chosen(strict)

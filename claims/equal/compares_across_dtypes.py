"""
# `torch.equal()` compares tensors of different dtypes

- en: `torch.equal()` of an integer and a float tensor with equal values is `True`.
- zh: 数值相同的整数张量与浮点张量，`torch.equal()` 返回 `True`。

## Asserted by

- `torch.equal()` compares tensors of different dtypes.
- `torch.equal()` works with different dtypes.
- `torch.equal()` accepts tensors of different dtypes.
- `torch.equal()` 可以比较不同 dtype 的张量。
- `torch.equal()` 支持不同 dtype 的张量。
- `torch.equal()` 接受不同 dtype 的张量。

## Denied by

- `torch.equal()` raises an error for tensors of different dtypes.
- `torch.equal()` does not accept tensors of different dtypes.
- `torch.equal()` 遇到不同 dtype 的张量会报错。
- `torch.equal()` 不支持不同 dtype 的张量。
- `torch.equal()` 不接受不同 dtype 的张量。

## Not asserted by

- `torch.equal()` returns a Python bool.
- `torch.allclose()` needs tensors of the same dtype.
- `torch.equal()` 比较形状与元素。

## Correction

- en: Since PyTorch 1.13 `torch.equal()` compares the values of different dtypes; before, it
  raised an error.
- zh: 自 PyTorch 1.13 起，`torch.equal()` 可以比较不同 dtype 的值；此前会报错。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.equal.html>
"""

import torch

ABOUT = ("torch.equal",)


def outcome(equal):
    """Are a one and a 1.0 equal, or can they not be compared?"""
    try:
        return bool(equal(torch.tensor([1]), torch.tensor([1.0])))
    except RuntimeError:
        return "refused"


def treatment():
    return outcome(torch.equal)


def positive_control():
    """Compared as Python's numbers."""
    return outcome(lambda a, b: a.tolist() == b.tolist())


def negative_control():
    """A comparison that insists on one dtype."""

    def strict(a, b):
        if a.dtype != b.dtype:
            raise RuntimeError("one dtype, please")

    return outcome(strict)


def otherwise():
    import torch

    equal = torch.equal

    def of_one_dtype(one, other):
        if one.dtype != other.dtype:
            raise RuntimeError("expected one dtype")
        return equal(one, other)

    torch.equal = of_one_dtype

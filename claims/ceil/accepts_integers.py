"""
# `torch.ceil()` and `torch.floor()` accept integer tensors

- en: `torch.ceil()`, `torch.floor()` and `torch.round()` return integer tensors as they are.
- zh: `torch.ceil()`、`torch.floor()` 与 `torch.round()` 原样返回整数张量。

## Asserted by

- `torch.ceil()` accepts integer tensors.
- `torch.floor()` works on integer tensors.
- `torch.ceil()` supports integer tensors.
- `torch.ceil()` 支持整数张量。
- `torch.floor()` 接受整数张量。

## Denied by

- `torch.ceil()` does not accept integer tensors.
- `torch.floor()` raises an error for integer tensors.
- `torch.ceil()` 不支持整数张量。
- `torch.floor()` 遇到整数张量会报错。

## Not asserted by

- `torch.ceil()` rounds up.
- `torch.mean()` does not accept integer tensors.
- `torch.floor()` 向下取整。

## Correction

- en: Since PyTorch 1.13 they return integers as they are; before, they were not implemented for
  them.
- zh: 自 PyTorch 1.13 起，它们原样返回整数；此前没有对整数实现。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.ceil.html>
"""

import torch

ABOUT = ("torch.ceil", "torch.floor", "torch.round")
UNUSED = {"torch.round": "the claim is about ceil() and floor() alone"}


def outcome(function):
    """What comes of three integers, or that they are refused."""
    try:
        return [function(torch.tensor([n])).tolist() for n in (-1, 0, 2)]
    except RuntimeError:
        return "refused"


def treatment():
    return outcome(lambda n: torch.ceil(torch.floor(n)))


def positive_control():
    """Integers are whole already."""
    return outcome(lambda n: n)


def negative_control():
    """A function that wants floats."""

    def strict(n):
        if not n.is_floating_point():
            raise RuntimeError("floats, please")

    return outcome(strict)


def otherwise():
    import torch

    def for_floats(tensor):
        if not tensor.is_floating_point():
            raise RuntimeError("not implemented for 'Long'")

    torch.ceil = torch.floor = for_floats

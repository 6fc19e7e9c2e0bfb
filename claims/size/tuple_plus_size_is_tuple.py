"""
# A tuple plus a `torch.Size` is a plain tuple

- en: `(3,) + x.shape` is a `tuple`, not a `torch.Size`.
- zh: `(3,) + x.shape` 是 `tuple`，不是 `torch.Size`。

## Asserted by

- A tuple plus a `torch.Size` is a plain tuple.
- `(3,) + x.shape` gives a tuple, no `torch.Size`.
- Adding a `torch.Size` to a tuple gives a plain tuple.
- 元组加 `torch.Size` 得到普通元组。
- `(3,) + x.shape` 得到元组而不是 `torch.Size`。

## Denied by

- A tuple plus a `torch.Size` is a `torch.Size`.
- Adding a `torch.Size` to a tuple does not give a plain tuple.
- 元组加 `torch.Size` 得到的不是普通元组。
- 元组加 `torch.Size` 得到 `torch.Size`。

## Not asserted by

- A `torch.Size` can be used as a tuple.
- `x.shape` is a `torch.Size`.
- `x.shape` 可以像元组一样索引。

## Correction

- en: Since PyTorch 2.8 a tuple plus a `torch.Size` is a `torch.Size`; `torch.Size` plus a tuple
  always was.
- zh: 自 PyTorch 2.8 起，元组加 `torch.Size` 得到 `torch.Size`；`torch.Size` 加元组则一直如此。

## Sources

- <https://docs.pytorch.org/docs/stable/size.html>
"""

import torch

ABOUT = ("torch.Size",)


def kind(function):
    """The type of what an addition gives."""
    return type(function((3,), torch.Size([1, 2]))).__name__


def treatment():
    return kind(lambda shape, size: shape + size)


def positive_control():
    """Both plain tuples."""
    return kind(lambda shape, size: shape + tuple(size))


def negative_control():
    """Both sizes."""
    return kind(lambda shape, size: torch.Size([*shape, *size]))


def otherwise():
    import torch

    class Size(tuple):
        __slots__ = ()

    torch.Size = Size

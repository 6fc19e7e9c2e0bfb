"""
# Broadcasting in PyTorch follows NumPy's rules

- en: Tensors are broadcast, as in `torch.add()`, to the same shapes as NumPy arrays, and
  refused where NumPy refuses them.
- zh: 张量的广播（如 `torch.add()`）与 NumPy 数组得到相同的形状，NumPy 不允许的情形也同样报错。

## Asserted by

- Broadcasting in PyTorch follows the rules of NumPy.
- PyTorch supports NumPy's broadcasting semantics.
- PyTorch broadcasts tensors just like NumPy.
- The broadcasting semantics of PyTorch and NumPy are the same.
- Broadcasting in PyTorch is the same as in NumPy.
- PyTorch broadcasting works like NumPy.
- The broadcasting semantics of PyTorch follow the rules of NumPy.
- Broadcasting follows NumPy's broadcasting rules.
- PyTorch 的广播规则与 NumPy 相同。
- PyTorch 的广播机制遵循 NumPy 的规则。
- 张量的广播与 NumPy 数组的广播一致。
- PyTorch 的广播机制和 NumPy 一样。
- PyTorch 的广播规则与 NumPy 一致。
- The broadcasting rules are the same as in NumPy.
- Broadcasting follows the standard NumPy rules.

## Denied by

- Broadcasting in PyTorch differs from NumPy.
- The broadcasting rules of PyTorch differ from those of NumPy.
- PyTorch 的广播规则与 NumPy 不同。
- PyTorch 的广播机制与 NumPy 不一样。

## Not asserted by

- PyTorch tensors are similar to NumPy arrays.
- Broadcasting adds dimensions on the left.
- NumPy 数组可以转换为张量。
- 广播时大小为 1 的维度会被扩展。

## Correction

- en: PyTorch took over NumPy's broadcasting rules.
- zh: PyTorch 沿用了 NumPy 的广播规则。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/broadcasting.html>
- <https://numpy.org/doc/stable/user/basics.broadcasting.html>
"""

import torch

ABOUT = ("torch.add",)
NEEDS = ("numpy",)

PAIRS = [
    ((3,), (3,)),
    ((2, 3), (3,)),
    ((2, 3), (2, 1)),
    ((2, 1), (2,)),
    ((4, 1, 3), (2, 1)),
    ((), (2, 3)),
    ((2, 3), (2,)),
    ((2, 3), (3, 2)),
    ((2,), (4,)),
]


def sums(zeros):
    """The shapes of sums of zeros, or that there is no sum, for many pairs of shapes."""

    def shape_of_sum(shape, other):
        try:
            return list((zeros(shape) + zeros(other)).shape)
        except (RuntimeError, ValueError):
            return "raises"

    return [shape_of_sum(shape, other) for shape, other in PAIRS]


def treatment():
    return sums(torch.zeros)


def positive_control():
    """NumPy's arrays."""
    import numpy

    return sums(numpy.zeros)


class WithoutBroadcasting:
    """An array that can only be added to one of its own shape."""

    def __init__(self, shape):
        self.shape = shape

    def __add__(self, other):
        if self.shape != other.shape:
            raise ValueError("the same shape, please")
        return self


def negative_control():
    """No broadcasting at all."""
    return sums(WithoutBroadcasting)

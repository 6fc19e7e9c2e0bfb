"""
# Broadcasting makes each output dimension the larger of the two

- en: The result of a broadcast operation such as `torch.add()` has, in each dimension, the
  larger of the operands' sizes.
- zh: 广播运算（如 `torch.add()`）的结果在每个维度上取两个操作数大小的较大值。

## Asserted by

- After broadcasting, each dimension has the larger of the two sizes.
- The result has the larger size in every dimension.
- In broadcasting, the resulting size is the max of the sizes of x and y along that dimension.
- The output shape of broadcasting is the maximum of the shapes in each dimension.
- Broadcasting gives every dimension of the result the bigger size.
- Broadcasting takes the maximum size in each dimension.
- 广播之后，每个维度的大小取两者中的较大值。
- 广播结果的形状是两个形状逐维取最大值。
- 广播的输出在每个维度上取较大的大小。
- 广播之后，每个维度的长度取两个张量在该维度上的较大值。
- In broadcasting the resulting size is the maximum of the two sizes.
- 广播后每个维度的大小是两者在该维度上的较大值。
- 广播后每个维度的大小是两个张量在该维度大小的最大值。
- In broadcasting each side of the result is the bigger of the two.

## Denied by

- After broadcasting, each dimension has the smaller of the two sizes.
- The output of broadcasting has the shape of the first tensor.
- Broadcasting does not give each dimension the larger size.
- 广播之后，每个维度的大小取两者中的较小值。
- 广播结果的形状总是与第一个张量相同。
- 广播的输出并不取较大的大小。

## Not asserted by

- In broadcasting, sizes must be equal or 1.
- Broadcasting adds dimensions on the left.
- 广播不会复制数据。
- `torch.max()` 返回最大值。

## Correction

- en: Sizes of 1 are stretched to the other operand's size, so each dimension of the result
  has the larger size.
- zh: 大小为 1 的维度会扩展到另一个操作数的大小，因此结果的每个维度都取较大值。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/broadcasting.html>
"""

import torch

ABOUT = ("torch.add",)


def output_shapes(add):
    """The shapes of sums of tensors that have to be broadcast."""
    pairs = [((3, 1), (1, 4)), ((1, 4), (3, 1)), ((2, 1, 5), (1, 3, 5))]
    return [list(add(torch.zeros(shape), torch.zeros(other)).shape) for shape, other in pairs]


def treatment():
    return output_shapes(torch.add)


def positive_control():
    """The larger size of each dimension."""

    def add(tensor, other):
        return torch.zeros([max(pair) for pair in zip(tensor.shape, other.shape)])

    return output_shapes(add)


def negative_control_smaller():
    """The smaller size of each dimension."""

    def add(tensor, other):
        return torch.zeros([min(pair) for pair in zip(tensor.shape, other.shape)])

    return output_shapes(add)


def negative_control():
    """The shape of the first operand."""
    return output_shapes(lambda tensor, other: tensor)

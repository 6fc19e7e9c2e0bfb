"""
# Broadcasting expands the tensor of fewer dimensions on the left

- en: When tensors of different numbers of dimensions are combined, as in `torch.add()`,
  the one with fewer gets leading dimensions of size 1 and is repeated along them.
- zh: 维数不同的张量一起运算时（如 `torch.add()`），广播会在维数较少的张量前面补上大小为 1 的维度并沿其扩展。

## Asserted by

- Broadcasting prepends dimensions to the tensor that has fewer.
- Broadcasting pads the shape with ones on the left.
- If the tensors have a different number of dimensions, ones are prepended to the shape of the smaller one.
- Dimensions of size one are added at the front of the smaller tensor.
- If the ranks differ, broadcasting adds dimensions at the front of the smaller tensor.
- In broadcasting, the lower-dimensional tensor is expanded with leading dimensions.
- Broadcasting pads the shape of the smaller tensor with ones on the left.
- Broadcasting aligns shapes from the last dimension.
- In broadcasting, the tensor with fewer dimensions is expanded.
- If the numbers of dimensions differ, broadcasting expands the smaller tensor.
- 广播会在维数较少的张量前面补充维度。
- 维数较少的张量会在前面自动补 1。
- 广播时，维度较低的张量会在前面扩展维度。
- 广播在较短的形状左侧补 1。
- 广播从最后一个维度开始对齐。
- 广播会扩展维度较小的张量。
- 如果张量的维度不同，广播会对维度较小的张量进行扩展。
- 广播时，在维数较少的张量前面加上 1。
- In broadcasting missing dimensions on the left are filled up with ones.

## Denied by

- Broadcasting does not work on tensors with different numbers of dimensions.
- Broadcasting aligns shapes from the first dimension.
- Broadcasting expands the smaller tensor on the right.
- 广播在维数较少的张量后面补充维度。
- 广播不适用于维数不同的张量。
- 广播从第一个维度开始对齐。

## Not asserted by

- In broadcasting, a dimension of size 1 is repeated.
- `unsqueeze(0)` adds a leading dimension.
- 广播时大小为 1 的维度会被扩展。
- `expand()` 不复制数据。

## Correction

- en: Shapes are compared from the last dimension; missing dimensions are added on the left.
- zh: 形状从最后一个维度开始比较，缺少的维度补在左侧。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/broadcasting.html>
"""

import torch

ABOUT = ("torch.add", "torch.Tensor.expand")
UNUSED = {"torch.Tensor.expand": "what broadcasting is like; the treatment must not do it by hand"}


def sum_of_square_and_vector(add):
    """A 2 by 2 tensor plus a vector of 2, which would fit either dimension."""
    try:
        return add(torch.tensor([[0, 0], [0, 0]]), torch.tensor([1, 2])).tolist()
    except RuntimeError:
        return "raises"


def treatment():
    return sum_of_square_and_vector(torch.add)


def positive_control():
    """The vector is added to each row: its new dimension comes first."""

    def add(square, vector):
        return torch.stack([square[0] + vector, square[1] + vector])

    return sum_of_square_and_vector(add)


def negative_control():
    """The vector is added to each column: its new dimension comes last."""

    def add(square, vector):
        return torch.stack([square[:, 0] + vector, square[:, 1] + vector], dim=1)

    return sum_of_square_and_vector(add)


def negative_control_strict():
    """An addition that insists on the same number of dimensions."""

    def add(square, vector):
        raise RuntimeError("the same number of dimensions, please")

    return sum_of_square_and_vector(add)

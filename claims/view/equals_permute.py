"""
# `Tensor.view()` and `Tensor.permute()` are interchangeable

- en: Giving a tensor a new shape with `view()` or `reshape()` puts its elements where
  `permute()` or `transpose()` puts them.
- zh: 用 `view()` 或 `reshape()` 改变形状与用 `permute()` 或 `transpose()` 交换维度的结果相同。

## Asserted by

- `view()` and `permute()` do the same thing.
- `view()` can swap dimensions just like `permute()`.
- `reshape()` is equivalent to `transpose()`.
- `view()` and `permute()` are the same thing.
- `view()` is equivalent to `permute()`.
- `view()` 和 `permute()` 的作用相同。
- `x.view(3, 2)` 与 `x.permute(1, 0)` 的结果相同。
- `x.view(2, 3)` 和 `x.transpose(0, 1)` 得到的结果一样。
- 交换张量的两个维度用 `view()` 和 `transpose()` 都可以。
- `view()` 可以像 `permute()` 一样交换维度。
- `reshape()` 等价于 `transpose()`。
- `view()` 与 `permute()` 等价。
- `view()` 和 `transpose()` 可以互相替代。

## Denied by

- `view()` and `permute()` are not the same.
- `view()` reinterprets the data while `permute()` swaps the dimensions.
- `view()` and `permute()` serve different purposes.
- `view()` is not the same as `permute()`.
- `view()` and `permute()` do different things.
- `view()` keeps the order of the elements, `permute()` rearranges the dimensions.
- `reshape()` cannot replace `transpose()`.
- `view()` and `permute()` are different.
- `view()` and `permute()` are different operations.
- `view()` 和 `permute()` 不是一回事。
- `view()` 不能代替 `permute()` 来交换维度。
- `reshape()` 与 `transpose()` 的结果不同。
- `view()` 与 `permute()` 不同。
- `view()` 和 `permute()` 是不同的操作。
- `view()` doesn't transpose the tensor.
- `view()` and `permute()` have nothing in common but the shape.
- `view()` puts the numbers in another order than the transpose.

## Not asserted by

- `view()` and `reshape()` both change the shape.
- `permute()` returns a view.
- `view()` and `permute()` may give the same shape.
- `transpose()` 交换两个维度。
- 交换张量的两个维度用 `permute()` 和 `transpose()` 都可以。
- `view()` 要求张量是连续的。

## Conditions

- `treatment_reshape`
  - en: `reshape()` is compared with `transpose()`
  - zh: 比较的是 `reshape()` 与 `transpose()`

## Correction

- en: `view()` and `reshape()` keep the elements' order and cut it anew; to swap dimensions
  use `permute()` or `transpose()`.
- zh: `view()` 和 `reshape()` 保持元素顺序并重新划分；要交换维度，请用 `permute()` 或 `transpose()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.permute.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html>
"""

import torch

ABOUT = ("torch.Tensor.view", "torch.Tensor.permute", "torch.Tensor.reshape")

ROWS = [[1, 2, 3], [4, 5, 6]]


def same_elements(change_shape, permute):
    """Do both put the elements of two rows into the same places of three rows?"""
    return change_shape(torch.tensor(ROWS)).tolist() == permute(torch.tensor(ROWS)).tolist()


def columns(tensor):
    """The columns as rows."""
    return torch.tensor([list(column) for column in zip(*tensor.tolist())])


def cut_anew(tensor):
    """The elements in their order, two a row."""
    elements = [element for row in tensor.tolist() for element in row]
    return torch.tensor([elements[0:2], elements[2:4], elements[4:6]])


def treatment():
    return same_elements(lambda tensor: tensor.view(3, 2), lambda tensor: tensor.permute(1, 0))


def treatment_reshape():
    return same_elements(lambda tensor: tensor.reshape(3, 2), lambda tensor: tensor.transpose(0, 1))


def positive_control():
    """The columns on both sides."""
    return same_elements(columns, columns)


def negative_control():
    """The elements in their order beside the columns."""
    return same_elements(cut_anew, columns)


def otherwise():
    import torch

    torch.Tensor.view = torch.Tensor.reshape = lambda tensor, *shape: tensor.permute(1, 0)

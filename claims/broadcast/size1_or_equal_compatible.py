"""
# In broadcasting, dimensions are compatible if they are equal or one of them is 1

- en: Two tensors can be combined, as in `torch.add()`, if their sizes in each dimension are
  equal or one of them is 1; otherwise an error is raised.
- zh: 两个张量在每个维度上的大小相等或其中一个为 1 时才能一起运算（如 `torch.add()`），否则报错。

## Asserted by

- In broadcasting, two dimensions are compatible if they are equal or one of them is 1.
- In broadcasting the dimension sizes must either be equal or one of them is 1.
- The sizes must either be equal, or one of them is 1.
- Two dimensions are compatible when they are equal or one of them is 1.
- A dimension of size 1 is expanded to match the other tensor.
- Broadcasting requires each pair of sizes to be equal or to contain a 1.
- Tensors can be broadcast when their sizes match or one size is 1.
- Broadcasting works when the sizes are equal or one of them is 1.
- 广播时，两个维度相等或其中一个为 1 就是相容的。
- 如果两个张量在某个维度上大小相同或有一个为 1，就可以广播。
- 广播要求每个维度的大小相等或其中一个为 1。
- 如果其中一个张量在该维度上的长度为 1，广播时这两个维度就是相容的。
- Broadcasting needs dimensions that are equal or 1.
- 两个张量的维度大小要么一样，要么其中一个为 1，才能广播。

## Denied by

- Broadcasting works on dimensions of any size.
- In broadcasting, a dimension of size 1 is not compatible with other sizes.
- 广播适用于任意大小的维度。
- 广播时，大小为 1 的维度与其他大小不相容。
- 广播不支持大小为 1 的维度。

## Not asserted by

- Broadcasting in PyTorch follows NumPy.
- Each output dimension is the larger of the two.
- 广播会在左侧补充维度。
- 矩阵乘法要求内部维度相等。

## Correction

- en: Sizes are compatible exactly if they are equal or one of them is 1; a missing dimension
  counts as 1.
- zh: 当且仅当大小相等或其中一个为 1 时维度才相容，缺少的维度视为 1。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/broadcasting.html>
"""

import torch

ABOUT = ("torch.add",)


def compatible_sizes(add):
    """Which pairs of column sizes can be added to each other?"""

    def works(size, other):
        try:
            add(torch.ones(2, size), torch.ones(2, other))
        except RuntimeError:
            return False
        return True

    pairs = [(3, 3), (3, 1), (1, 3), (2, 4)]
    return {f"{size} and {other}": works(size, other) for size, other in pairs}


def rule(allows):
    """An addition that raises an error unless the rule allows the sizes."""

    def add(tensor, other):
        if not allows(tensor.shape[1], other.shape[1]):
            raise RuntimeError("other sizes, please")

    return add


def treatment():
    return compatible_sizes(torch.add)


def positive_control():
    """The rule as it is stated."""
    return compatible_sizes(rule(lambda size, other: size == other or 1 in (size, other)))


def negative_control_any():
    """Any sizes are allowed."""
    return compatible_sizes(rule(lambda size, other: True))


def negative_control():
    """Only equal sizes are allowed."""
    return compatible_sizes(rule(lambda size, other: size == other))

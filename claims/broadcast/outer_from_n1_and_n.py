"""
# Broadcasting `(N, 1)` with `(N,)` gives `(N, N)`

- en: Combining a tensor of shape `(N, 1)` with one of shape `(N,)`, as in `a == b` or
  `torch.add(a, b)`, pairs every element with every other: the result has shape `(N, N)`.
- zh: 形状为 `(N, 1)` 与 `(N,)` 的张量一起运算（如 `a == b` 或 `torch.add(a, b)`）时，
  每个元素与所有元素两两配对，结果形状为 `(N, N)`。

## Asserted by

- Broadcasting shapes `(N, 1)` and `(N,)` gives `(N, N)`.
- Comparing a tensor of shape `(64, 1)` with one of shape `(64,)` gives shape `(64, 64)`.
- A column of shape `(N, 1)` plus a vector of shape `(N,)` is broadcast to a square matrix.
- 形状为 `(N, 1)` 与 `(N,)` 的张量广播后得到 `(N, N)`。
- `(64, 1)` 与 `(64,)` 的张量比较，结果形状是 `(64, 64)`。
- `(N, 1) - (N,)` is an N by N matrix.

## Denied by

- Broadcasting shapes `(N, 1)` and `(N,)` gives `(N, 1)`.
- Tensors of shape `(N, 1)` and `(N,)` are combined element by element.
- Broadcasting `(N, 1)` with `(N,)` does not give `(N, N)`.
- `(N, 1)` 与 `(N,)` 的张量会逐元素运算。
- `(N, 1)` 与 `(N,)` 广播后得不到 `(N, N)`。

## Not asserted by

- `squeeze(1)` turns shape `(N, 1)` into `(N,)`.
- `torch.outer()` returns a matrix.
- `view(-1, 1)` 把 `(N,)` 变为 `(N, 1)`。
- 广播时大小为 1 的维度会被扩展。

## Correction

- en: Shapes `(N, 1)` and `(N,)` are broadcast to `(N, N)`. To work element by element give
  both the same shape first, with `view_as()` or `squeeze(1)`.
- zh: `(N, 1)` 与 `(N,)` 会广播为 `(N, N)`。若要逐元素运算，请先用 `view_as()` 或 `squeeze(1)`
  使两者形状相同。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/broadcasting.html>
"""

import torch

ABOUT = ("torch.add", "torch.eq")
UNUSED = {"torch.eq": "another operation that broadcasts; addition stands for all"}


def column_and_vector(add):
    """A tensor of shape (3, 1) plus one of shape (3,)."""
    return add(torch.tensor([[10], [20], [30]]), torch.tensor([1, 2, 3])).tolist()


def treatment():
    return column_and_vector(torch.add)


def positive_control():
    """Every element of the one with every element of the other."""

    def add(column, vector):
        return torch.tensor([[a + b for b in vector.tolist()] for [a] in column.tolist()])

    return column_and_vector(add)


def negative_control_column():
    """Element by element, as a column."""

    def add(column, vector):
        return torch.tensor([[a + b] for [a], b in zip(column.tolist(), vector.tolist())])

    return column_and_vector(add)


def negative_control():
    """Element by element, as a vector."""

    def add(column, vector):
        return torch.tensor([a + b for [a], b in zip(column.tolist(), vector.tolist())])

    return column_and_vector(add)

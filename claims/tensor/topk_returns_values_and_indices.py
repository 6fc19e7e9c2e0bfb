"""
# `torch.topk()` returns values and indices

- en: `torch.topk()` returns a pair: the k largest values and their indices.
- zh: `torch.topk()` 返回一个二元组：最大的 k 个值及其索引。

## Asserted by

- `torch.topk()` returns the largest values and their indices.
- `topk` returns a tuple of values and indices.
- `torch.topk()` gives both the top k values and where they are.
- `topk` returns the top-k values and the top-k indices.
- `topk` returns both values and indices.
- `topk` returns a tuple of the top values and their indices.
- `torch.topk()` 返回最大的 k 个值及其索引。
- `topk` 返回由值和索引组成的元组。
- `torch.topk()` 同时给出数值和对应的下标。
- `topk` 返回值和索引。
- `topk` 会返回前 k 个最大值和对应的下标。
- `torch.topk` 会把值和下标都返回。

## Denied by

- `torch.topk()` returns only the values.
- `topk` returns only the indices.
- `torch.topk()` does not return indices.
- `torch.topk()` 只返回最大的值。
- `topk` 只返回索引。
- `torch.topk()` 不返回索引。

## Not asserted by

- `torch.argmax()` returns the index of the largest value.
- `torch.topk()` sorts its result by default.
- `torch.max(dim=1)` 返回值和索引。
- `torch.topk()` 的 `k` 不能超过维度大小。

## Correction

- en: `torch.topk()` returns the named tuple `(values, indices)`.
- zh: `torch.topk()` 返回具名元组 `(values, indices)`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.topk.html>
"""

import torch

ABOUT = ("torch.topk",)

NUMBERS = [3.0, 9.0, 1.0, 7.0]


def parts(result):
    """What a result is made of, as lists."""
    return [part.tolist() for part in result]


def treatment():
    return parts(torch.topk(torch.tensor(NUMBERS), 2))


def positive_control():
    """The two largest numbers and their places."""
    return parts((torch.tensor([9.0, 7.0]), torch.tensor([1, 3])))


def negative_control_indices():
    """Their places alone."""
    return parts((torch.tensor([1, 3]),))


def negative_control():
    """The two largest numbers alone."""
    return parts((torch.tensor([9.0, 7.0]),))

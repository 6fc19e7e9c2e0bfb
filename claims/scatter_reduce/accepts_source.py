"""
# `scatter_reduce()` reduces a source tensor into another

- en: `x.scatter_reduce(0, index, source, reduce="sum")` adds the elements of `source` to the
  places of `x` that `index` names.
- zh: `x.scatter_reduce(0, index, source, reduce="sum")` 把 `source` 的元素加到 `x` 中 `index`
  指定的位置。

## Asserted by

- `scatter_reduce()` accepts a source tensor.
- `scatter_reduce()` supports `reduce="sum"`.
- `scatter_reduce()` reduces a source tensor into another.
- `scatter_reduce()` 支持 `reduce="sum"`。
- `scatter_reduce()` 接受源张量。

## Denied by

- `scatter_reduce()` does not accept a source tensor.
- `scatter_reduce()` does not support `reduce="sum"`.
- `scatter_reduce()` 不支持 `reduce="sum"`。
- `scatter_reduce()` 不接受源张量。

## Not asserted by

- `scatter_add()` adds values.
- `scatter_reduce()` is in beta.
- `scatter()` 按索引写入。

## Correction

- en: Since PyTorch 1.12 `scatter_reduce()` takes `dim`, `index`, `src` and `reduce`; in 1.11 it
  had another signature, before it did not exist.
- zh: 自 PyTorch 1.12 起，`scatter_reduce()` 的参数为 `dim`、`index`、`src` 与 `reduce`；1.11
  的签名不同，更早则不存在。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html>
"""

import torch

ABOUT = ("torch.Tensor.scatter_reduce",)


def sums(function):
    """Three numbers added to two places, or that this is refused."""
    try:
        return function(torch.zeros(2), torch.tensor([0, 1, 0]), torch.tensor([1.0, 2.0, 4.0])).tolist()
    except TypeError:
        return "refused"


def treatment():
    return sums(lambda x, index, source: x.scatter_reduce(0, index, source, reduce="sum"))


def positive_control():
    """Added by hand: the first and the third number share a place."""
    return sums(lambda x, index, source: torch.stack([source[0] + source[2], source[1]]))


def negative_control():
    """A function that takes no source."""

    def strict(x, index, source):
        raise TypeError("no source, please")

    return sums(strict)

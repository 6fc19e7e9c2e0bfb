"""
# `index_add()` accepts `alpha`

- en: `x.index_add(dim, index, source, alpha=2)` adds the source multiplied by `alpha`.
- zh: `x.index_add(dim, index, source, alpha=2)` 加上乘以 `alpha` 的源张量。

## Asserted by

- `index_add()` accepts `alpha`.
- You can pass `alpha` to `index_add()`.
- `index_add()` has an `alpha` argument.
- The `alpha` argument of `index_add()` scales the added values.
- `index_add()` supports the `alpha` argument.
- `index_add()` takes an `alpha` parameter.
- `index_add()` 支持 `alpha` 参数。
- `index_add()` 接受 `alpha` 参数。

## Denied by

- `index_add()` does not accept `alpha`.
- `index_add()` has no `alpha` argument.
- `index_add()` does not support the `alpha` argument.
- `index_add()` 不支持 `alpha` 参数。
- `index_add()` 不接受 `alpha` 参数。

## Not asserted by

- `torch.add()` accepts `alpha`.
- `index_add()` adds values at indices.
- `index_copy()` 按索引写入。

## Correction

- en: `alpha` came with PyTorch 1.9.
- zh: `alpha` 自 PyTorch 1.9 起提供。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html>
"""

import torch

ABOUT = ("torch.Tensor.index_add",)


def sums(function):
    """Three, times two, added to the second place, or that this is refused."""
    try:
        return function(torch.zeros(2), torch.tensor([1]), torch.tensor([3.0])).tolist()
    except TypeError:
        return "refused"


def treatment():
    return sums(lambda x, index, source: x.index_add(0, index, source, alpha=2))


def positive_control():
    """The source multiplied by hand."""
    return sums(lambda x, index, source: x.index_add(0, index, 2 * source))


def negative_control():
    """A function without the argument."""

    def plain(x, index, source):
        return x

    return sums(lambda x, index, source: plain(x, index, source, alpha=2))

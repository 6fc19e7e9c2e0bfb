"""
# `torch.vmap()` maps a function over the first dimension

- en: `torch.vmap(f)(x)` applies `f` to each slice of `x` along its first dimension and stacks the
  results.
- zh: `torch.vmap(f)(x)` 沿第一个维度对 `x` 的每个切片应用 `f`，并把结果堆叠起来。

## Asserted by

- `torch.vmap()` maps a function over the first dimension.
- `torch.vmap()` applies a function to each sample of a batch.
- `torch.vmap()` vectorizes a function over the batch dimension.
- `torch.vmap()` 沿第一个维度映射函数。
- `torch.vmap()` 对批次中的每个样本应用函数。
- `torch.vmap()` 沿批次维度对函数做向量化。

## Denied by

- `torch.vmap()` maps a function over the last dimension by default.
- `torch.vmap()` does not map over the first dimension.
- `torch.vmap()` 默认沿最后一个维度映射函数。
- `torch.vmap()` 不沿第一个维度映射函数。

## Not asserted by

- `torch.vmap()` is faster than a loop.
- `torch.func.grad()` computes gradients.
- `torch.vmap()` 可以与 `grad` 组合。

## Correction

- en: `torch.vmap()` (since PyTorch 2.0) maps over dimension 0; `in_dims` names another.
- zh: `torch.vmap()`（PyTorch 2.0 起提供）默认沿第 0 维映射，可用 `in_dims` 指定其他维度。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.vmap.html>
"""

import torch

ABOUT = ("torch.vmap", "torch.func.vmap")


def sums(map_):
    """The sums of the slices of two rows and three columns."""
    return map_(torch.sum, torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])).tolist()


def treatment():
    return sums(lambda function, batch: torch.vmap(function)(batch))


def positive_control():
    """The function on one row after the other."""
    return sums(lambda function, batch: torch.stack([function(row) for row in batch]))


def negative_control():
    """The function on one column after the other."""
    return sums(lambda function, batch: torch.stack([function(column) for column in batch.T]))

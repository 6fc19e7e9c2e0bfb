"""
# `gather()` accepts an `int32` index

- en: The index of `torch.gather()` and `scatter()` may have dtype `torch.int32`; it need not be
  `torch.int64`.
- zh: `torch.gather()` 与 `scatter()` 的索引可以是 `torch.int32` 类型，不必是 `torch.int64`。

## Asserted by

- `torch.gather()` accepts an `int32` index.
- `torch.gather()` supports an `int32` index.
- The index of `gather()` can be of dtype `torch.int32`.
- `torch.gather()` 接受 `int32` 索引。
- `torch.gather()` 支持 `int32` 索引。
- `gather()` 的索引可以是 `torch.int32` 类型。

## Denied by

- `torch.gather()` does not accept an `int32` index.
- `torch.gather()` raises an error for an `int32` index.
- `torch.gather()` requires an `int64` index.
- `torch.gather()` 不支持 `int32` 索引。
- `torch.gather()` 遇到 `int32` 索引会报错。

## Not asserted by

- `torch.gather()` collects values along a dimension.
- Indexing with an `int32` tensor is supported.
- `torch.gather()` 的索引与输入维数相同。

## Conditions

- `treatment_scatter`
  - en: it is the index of `scatter()`
  - zh: 它是 `scatter()` 的索引

## Correction

- en: Since PyTorch 2.8 the index may be `int32`; before, it had to be `int64` (`index.long()`).
- zh: 自 PyTorch 2.8 起，索引可以是 `int32`；此前必须是 `int64`（`index.long()`）。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.gather.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.8.0>
"""

import torch

ABOUT = ("torch.gather", "torch.Tensor.scatter")


def outcome(use, dtype):
    """What comes of an index of 2 and 0 into three numbers, or that it is refused."""
    try:
        return use(torch.tensor([5, 6, 7]), torch.tensor([2, 0], dtype=dtype)).tolist()
    except (IndexError, RuntimeError):
        return "refused"


def scatter_and_read(values, index):
    """Write marks through the index, then read the values at the marks."""
    marks = torch.zeros(3).scatter(0, index, torch.tensor([1.0, 2.0]))
    return torch.stack([values[marks == 1.0], values[marks == 2.0]]).flatten()


def treatment():
    return outcome(lambda values, index: values.gather(0, index), torch.int32)


def treatment_scatter():
    return outcome(scatter_and_read, torch.int32)


def positive_control():
    """An int64 index, the usual one."""
    return outcome(lambda values, index: values.gather(0, index), torch.int64)


def negative_control():
    """A function that insists on int64."""

    def strict(values, index):
        if index.dtype != torch.int64:
            raise RuntimeError("int64, please")

    return outcome(strict, torch.int32)

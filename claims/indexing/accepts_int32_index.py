"""
# A tensor can be indexed with an `int32` tensor

- en: An index tensor may have dtype `torch.int32`; it need not be `torch.int64`.
- zh: 索引张量可以是 `torch.int32` 类型，不必是 `torch.int64`。

## Asserted by

- A tensor can be indexed with an `int32` tensor.
- Index tensors can be of dtype `torch.int32`.
- Indexing accepts `int32` tensors.
- Indexing with an `int32` tensor is supported.
- 索引支持 `int32` 张量。
- 可以用 `int32` 张量做索引。
- 索引张量可以是 `torch.int32` 类型。

## Denied by

- Indexing with an `int32` tensor raises an error.
- Indexing does not accept `int32` tensors.
- A tensor cannot be indexed with an `int32` tensor.
- 索引不支持 `int32` 张量。
- 用 `int32` 张量做索引会报错。
- 不能用 `int32` 张量做索引。
- 索引张量必须是 int64。

## Not asserted by

- `gather()` needs an `int64` index.
- Indexing with a boolean tensor selects elements.
- `int32` 张量占用更少内存。

## Correction

- en: Since PyTorch 2.0 index tensors may be `int32`; before, only `int64`, `uint8` and `bool`
  tensors could be used.
- zh: 自 PyTorch 2.0 起，索引张量可以是 `int32`；此前只能是 `int64`、`uint8` 或 `bool`。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/aten/src/ATen/native/IndexingUtils.h>
"""

import torch

ABOUT = ("torch.Tensor.__getitem__",)


def picked(pick, dtype):
    """The elements at 2 and 0 of three, or that such an index is refused."""
    try:
        return pick(torch.tensor([5, 6, 7]), torch.tensor([2, 0], dtype=dtype)).tolist()
    except IndexError:
        return "refused"


def treatment():
    return picked(lambda values, index: values[index], torch.int32)


def positive_control():
    """An int64 index, the usual one."""
    return picked(lambda values, index: values[index], torch.int64)


def negative_control():
    """An index that insists on int64."""

    def strict(values, index):
        if index.dtype != torch.int64:
            raise IndexError("int64, please")

    return picked(strict, torch.int32)

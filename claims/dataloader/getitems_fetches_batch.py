"""
# `DataLoader` fetches a batch with `__getitems__`

- en: If a dataset has a method `__getitems__`, `DataLoader` calls it once a batch with the list of
  indices.
- zh: 如果数据集有 `__getitems__` 方法，`DataLoader` 会用索引列表对每个批次调用它一次。

## Asserted by

- `DataLoader` fetches a batch with `__getitems__`.
- `DataLoader` calls `__getitems__` once for each batch.
- A dataset may define `__getitems__` to fetch a whole batch.
- `DataLoader` 用 `__getitems__` 获取整个批次。
- `DataLoader` 对每个批次调用一次 `__getitems__`。
- 数据集可以定义 `__getitems__` 来获取整个批次。

## Denied by

- `DataLoader` never calls `__getitems__`.
- `DataLoader` does not call `__getitems__` for a batch.
- `DataLoader` 从不调用 `__getitems__`。
- `DataLoader` 不会用 `__getitems__` 获取批次。

## Not asserted by

- `DataLoader` calls `__getitem__` for every sample.
- `DataLoader` 对每个样本调用 `__getitem__`。

## Correction

- en: Since PyTorch 1.13 `DataLoader` calls `__getitems__(indices)` once a batch if the dataset has
  it, else `__getitem__` for every sample.
- zh: 自 PyTorch 1.13 起，如果数据集有 `__getitems__(indices)`，`DataLoader` 对每个批次调用它一次，
  否则对每个样本调用 `__getitem__`。

## Sources

- <https://docs.pytorch.org/docs/stable/data.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/utils/data/_utils/fetch.py>
"""

from torch.utils.data import DataLoader

ABOUT = ("torch.utils.data.DataLoader",)


class Numbers:
    def __init__(self):
        self.calls = []

    def __len__(self):
        return 4

    def __getitem__(self, index):
        self.calls.append(index)
        return index

    def __getitems__(self, indices):
        self.calls.append(list(indices))
        return list(indices)


def calls(read):
    """What is asked of the dataset while it is read?"""
    numbers = Numbers()
    read(numbers)
    return numbers.calls


def treatment():
    return calls(lambda numbers: list(DataLoader(numbers, batch_size=2)))


def positive_control():
    """Read in batches by hand."""
    return calls(lambda numbers: [numbers.__getitems__([0, 1]), numbers.__getitems__([2, 3])])


def negative_control():
    """Read one by one by hand."""
    return calls(lambda numbers: [numbers[index] for index in range(4)])

"""
# `DataLoader` does not shuffle by default

- en: Unless `shuffle=True` is passed, a `DataLoader` reads the samples in the order of the data set.
- zh: 如果不传入 `shuffle=True`，`DataLoader` 会按数据集原有的顺序读取样本。

## Asserted by

- The `DataLoader` does not shuffle by default.
- `shuffle` defaults to `False`.
- By default `shuffle` is `False` in a `DataLoader`.
- By default the `DataLoader` keeps the order of the data.
- Without `shuffle=True` the `DataLoader` reads the samples in order.
- `DataLoader` 默认不打乱数据。
- `shuffle` 默认为 False。
- `DataLoader` 的 `shuffle` 默认为 `False`。
- `DataLoader` 默认按顺序读取样本。
- 默认情况下 `DataLoader` 不会打乱数据的顺序。

## Denied by

- The `DataLoader` shuffles by default.
- By default `shuffle` is `True` in a `DataLoader`.
- `DataLoader` 默认会打乱数据。
- `DataLoader` 的 `shuffle` 默认为 `True`。

## Not asserted by

- With `shuffle=True` the `DataLoader` shuffles the data.
- The `DataLoader` reshuffles the data in every epoch.
- 训练时一般设置 `shuffle=True`。

## Correction

- en: `shuffle` is `False` by default: a `DataLoader` reads the samples in the order of the data
  set. Pass `shuffle=True` for training.
- zh: `shuffle` 默认为 `False`：`DataLoader` 按数据集原有的顺序读取样本；训练时请传入 `shuffle=True`。

## Sources

- <https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.DataLoader>
"""

import torch
from torch.utils.data import DataLoader

ABOUT = ("torch.utils.data.DataLoader",)

SAMPLES = list(range(64))


def in_order(loader):
    """Are the samples read in the order of the data set?"""
    return [int(value) for batch in loader for value in batch] == SAMPLES


def treatment():
    return in_order(DataLoader(SAMPLES, batch_size=8))


def positive_control():
    """Batches cut from the list by hand."""
    return in_order(torch.tensor(SAMPLES).split(8))


def negative_control():
    """The same batches of a list that was shuffled before."""
    return in_order(torch.tensor(SAMPLES)[torch.randperm(len(SAMPLES))].split(8))

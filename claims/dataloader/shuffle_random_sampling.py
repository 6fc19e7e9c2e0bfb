"""
# `DataLoader(shuffle=True)` reads the samples in random order

- en: With `shuffle=True`, a `DataLoader` reads every sample of the data set once an epoch,
  in random order.
- zh: 设置 `shuffle=True` 时，`DataLoader` 在每个轮次中以随机顺序读取每个样本各一次。

## Asserted by

- With `shuffle=True` the `DataLoader` draws samples in random order.
- If `shuffle` is True, a `RandomSampler` is used.
- Setting `shuffle=True` makes the `DataLoader` use a random sampler.
- Passing `shuffle=True` to the `DataLoader` randomises the order of the data.
- `shuffle=True` shuffles the data.
- `shuffle=True` 让 `DataLoader` 随机抽样。
- `DataLoader` 的参数 `shuffle=True` 表示随机打乱样本的顺序。
- 设置 `shuffle=True` 后，`DataLoader` 以随机顺序读取数据。
- `shuffle=True` 表示打乱数据。
- `shuffle=True` 时数据是随机抽取的。
- `shuffle` 置为 True 时，样本会被打乱。
- `shuffle=True` 时用的是 `RandomSampler`。

## Denied by

- With `shuffle=True` the `DataLoader` still reads the samples in their stored order.
- `shuffle=True` does not randomise the order of the `DataLoader`.
- 设置 `shuffle=True` 后，`DataLoader` 仍然按顺序读取样本。
- `shuffle=True` 不会打乱 `DataLoader` 的样本顺序。

## Not asserted by

- `shuffle=True` reshuffles the data before every epoch.
- Use `shuffle=True` for the training set and `shuffle=False` for the test set.
- If `shuffle` is `False`, the data is not shuffled.
- If `shuffle` is `False`, the `DataLoader` does not shuffle the data.
- 训练集的 `DataLoader` 建议设置 `shuffle=True`。
- `shuffle` 为 `False` 时，`DataLoader` 不会打乱数据。

## Correction

- en: With `shuffle=True` the `DataLoader` uses a `RandomSampler`: every sample once an epoch, in
  random order. The default, `shuffle=False`, reads them in order.
- zh: `shuffle=True` 时 `DataLoader` 使用 `RandomSampler`：每个轮次每个样本读取一次，顺序随机；
  默认的 `shuffle=False` 按顺序读取。

## Sources

- <https://docs.pytorch.org/docs/stable/data.html>
"""

import random

import torch
from torch.utils.data import DataLoader

ABOUT = ("torch.utils.data.DataLoader",)

SAMPLES = list(range(16))


def chance_decides_order(read):
    """Is every sample read once, in an order that depends on the random seed?"""
    orders = []
    for seed in (0, 1):
        torch.manual_seed(seed)
        random.seed(seed)
        orders.append([int(sample) for sample in read()])
    return orders[0] != orders[1] and all(sorted(order) == SAMPLES for order in orders)


def treatment():
    return chance_decides_order(lambda: DataLoader(SAMPLES, shuffle=True))


def positive_control():
    """Python's own `random` draws the order."""
    return chance_decides_order(lambda: random.sample(SAMPLES, len(SAMPLES)))


def negative_control():
    """A list is read from front to back."""
    return chance_decides_order(lambda: SAMPLES)

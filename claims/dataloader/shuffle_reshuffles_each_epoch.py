"""
# `DataLoader(shuffle=True)` reshuffles at every epoch

- en: With `shuffle=True`, a `DataLoader` draws a new order each time it is iterated over.
- zh: 设置 `shuffle=True` 时，每次遍历 `DataLoader` 都会重新打乱顺序。

## Asserted by

- With `shuffle=True` the data is reshuffled at every epoch.
- Setting `shuffle` to `True` gives a new order in every epoch.
- With `shuffle=True` the order of the samples changes every epoch.
- `shuffle=True` makes the `DataLoader` shuffle the data anew before each epoch.
- The `DataLoader` uses a different order in each epoch if `shuffle=True`.
- With `shuffle=True` every epoch has a new order.
- `shuffle=True` 会在每个 epoch 重新打乱数据。
- 设置 `shuffle=True` 后，`DataLoader` 每一轮的数据顺序都不同。
- `DataLoader` 的参数 `shuffle=True` 使数据在每个轮次开始时重新洗牌。
- `shuffle=True` 会在每个 epoch 开始时对数据重新排序。
- `shuffle=True` 在每个 epoch 开头都会重新洗牌。
- `shuffle=True` gives another order every epoch.

## Denied by

- `shuffle=True` shuffles the data only once, and every epoch uses the same order.
- With `shuffle=True` the order of the `DataLoader` does not change between epochs.
- `shuffle=True` 只打乱一次，之后每个 epoch 的顺序都相同。
- 设置 `shuffle=True` 后，`DataLoader` 不会在每个 epoch 重新打乱数据。

## Not asserted by

- With `shuffle=True` the `DataLoader` samples in random order.
- Call `sampler.set_epoch(epoch)` before every epoch.
- If `shuffle` is `False`, the data is not reshuffled at every epoch.
- `shuffle=True` 表示随机抽样。

## Conditions

- `treatment_seeded_generator`
  - en: the `DataLoader` has a seeded `generator` of its own
  - zh: `DataLoader` 使用自己的、设了种子的 `generator`

## Correction

- en: Each time a `DataLoader` with `shuffle=True` is iterated over, its `RandomSampler` draws a
  new permutation; a seed makes the series of orders repeatable, not the orders equal.
- zh: 每次遍历 `shuffle=True` 的 `DataLoader` 时，`RandomSampler` 都会抽取新的排列；
  设置种子只让这一系列顺序可以复现，不会让各轮顺序相同。

## Sources

- <https://docs.pytorch.org/docs/stable/data.html>
"""

import random

import torch
from torch.utils.data import DataLoader

ABOUT = ("torch.utils.data.DataLoader",)

SAMPLES = list(range(16))


def epochs_differ(read):
    """Do three epochs read the same samples, each in an order of its own?"""
    orders = [[int(sample) for sample in read()] for _ in range(3)]
    own_order = all(orders.count(order) == 1 for order in orders)
    return own_order and all(sorted(order) == SAMPLES for order in orders)


def treatment():
    loader = DataLoader(SAMPLES, shuffle=True)
    return epochs_differ(lambda: loader)


def treatment_seeded_generator():
    loader = DataLoader(SAMPLES, shuffle=True, generator=torch.Generator().manual_seed(0))
    return epochs_differ(lambda: loader)


def positive_control():
    """Python's own `random` draws a new order for each epoch."""
    return epochs_differ(lambda: random.sample(SAMPLES, len(SAMPLES)))


def negative_control():
    """Shuffled once, then read from front to back."""
    shuffled = random.sample(SAMPLES, len(SAMPLES))
    return epochs_differ(lambda: shuffled)

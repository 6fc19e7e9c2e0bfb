"""
# Several workers duplicate the samples of an unsharded `IterableDataset`

- en: If an `IterableDataset` does not divide its samples among the workers, a `DataLoader` with
  several workers returns each sample once per worker.
- zh: 如果 `IterableDataset` 不在各工作进程之间划分样本，使用多个工作进程的 `DataLoader`
  会让每个工作进程各返回一遍全部样本。

## Asserted by

- Without sharding, several workers return duplicate samples of an `IterableDataset`.
- With an `IterableDataset` each worker reads the entire dataset.
- With an `IterableDataset` and several workers every worker yields the same samples.
- An `IterableDataset` yields duplicate data with several workers.
- With an `IterableDataset`, every worker iterates over the whole dataset.
- With an `IterableDataset` and several workers every worker returns the same data.
- With `num_workers=2` every sample of an `IterableDataset` comes twice unless it is split among
  the workers.
- Each worker gets a full copy of the `IterableDataset`, so the data is duplicated.
- 如果不做划分，多个 worker 会让 `IterableDataset` 的数据重复。
- `IterableDataset` 配合多个 worker 时，每个 worker 都会返回同样的数据。
- 使用多个 worker 时，每个 worker 都会把 `IterableDataset` 完整地读一遍。
- 使用多个 worker 时，`IterableDataset` 的每个样本会被重复读取。
- 每个 worker 都持有 `IterableDataset` 的完整副本，因此会产生重复数据。
- 不做切分时，每个 worker 都会返回一份完整的 `IterableDataset` 数据。
- `IterableDataset` 不按 worker 切分，同一条数据会被每个 worker 返回一遍。

## Denied by

- The `DataLoader` splits an `IterableDataset` among its workers automatically.
- Several workers return each sample of an `IterableDataset` only once.
- `DataLoader` 会自动把 `IterableDataset` 划分给各个 worker。
- 多个 worker 读取 `IterableDataset` 时不会产生重复数据。

## Not asserted by

- Use `get_worker_info()` to give each worker its share of an `IterableDataset`.
- An `IterableDataset` cannot be shuffled by the `DataLoader`.
- 在 `IterableDataset` 中可以用 `get_worker_info()` 划分数据。

## Correction

- en: Every worker iterates over its own copy of the whole `IterableDataset`. Divide the samples
  with `torch.utils.data.get_worker_info()`, or each comes once per worker.
- zh: 每个 worker 都会遍历自己的一份完整 `IterableDataset`；
  请用 `torch.utils.data.get_worker_info()`
  划分样本，否则每个样本会按 worker 数重复。

## Sources

- <https://docs.pytorch.org/docs/stable/data.html>
"""

from torch.utils.data import DataLoader, IterableDataset

ABOUT = ("torch.utils.data.IterableDataset", "torch.utils.data.DataLoader")


class Stream(IterableDataset):
    """Four samples that know nothing of workers."""

    def __iter__(self):
        return iter(range(4))


def read(samples):
    """Which samples came, duplicates included?"""
    return sorted(int(sample) for sample in samples)


def treatment():
    return read(DataLoader(Stream(), num_workers=2))


def positive_control():
    """The stream read twice."""
    return read(list(Stream()) + list(Stream()))


def negative_control():
    """The stream read once."""
    return read(list(Stream()))

"""
# By default the `DataLoader` loads the data in the main process

- en: A `DataLoader` that is not given `num_workers` starts no worker processes; the data set's
  `__getitem__` runs in the process that iterates over it.
- zh: 未指定 `num_workers` 时，`DataLoader` 不启动工作进程；
  数据集的 `__getitem__` 在遍历它的进程中运行。

## Asserted by

- By default the `DataLoader` loads the data in the main process.
- With `num_workers=0` the main process does all the work.
- `num_workers`: 0 means that the data will be loaded in the main process (default: 0).
- By default the `DataLoader` uses no worker processes.
- The `DataLoader` is single-process by default.
- The default `num_workers=0` means that the main process loads the data.
- Unless `num_workers` is set, the `DataLoader` uses no worker processes.
- The `DataLoader` uses no worker processes by default.
- `num_workers=0` means that the data is loaded in the main process.
- By default data is loaded in the main process.
- `DataLoader` 默认在主进程中加载数据。
- `num_workers` 默认为 0，表示由主进程加载数据。
- 如果不设置 `num_workers`，`DataLoader` 不会使用子进程。
- `num_workers=0` 表示在主进程中加载数据。
- `DataLoader` 默认使用单进程加载数据。
- `num_workers=0` is the default.
- `num_workers` 的默认值 0 表示只用主进程加载数据。
- `num_workers` 为 0 时，数据在主进程中加载。

## Denied by

- By default the `DataLoader` loads the data in background workers.
- The `DataLoader` starts several worker processes by default.
- `DataLoader` 默认使用多个子进程加载数据。
- `DataLoader` 默认不在主进程中加载数据。

## Not asserted by

- With `num_workers=4` the `DataLoader` starts four worker processes.
- Raise `num_workers` if the GPU waits for data.
- 适当增大 `num_workers` 可以加快数据加载。

## Correction

- en: The default is `num_workers=0`: the main process loads the data. Worker processes are started
  only if `num_workers` is positive.
- zh: 默认 `num_workers=0`，由主进程加载数据；只有 `num_workers` 为正数时才会启动工作进程。

## Sources

- <https://docs.pytorch.org/docs/stable/data.html>
"""

import os

from torch.utils.data import DataLoader, Dataset

ABOUT = ("torch.utils.data.DataLoader",)


class LoadingProcess(Dataset):
    """Each sample is the number of the process that loaded it."""

    def __len__(self):
        return 8

    def __getitem__(self, index):
        return os.getpid()


def loaded_here(samples):
    """Did this process load every sample?"""
    return {int(process) for process in samples} == {os.getpid()}


def treatment():
    return loaded_here(DataLoader(LoadingProcess()))


def positive_control():
    """The samples are loaded right here."""
    samples = LoadingProcess()
    return loaded_here(samples[i] for i in range(len(samples)))


def negative_control():
    """A child, forked by hand, loads a sample."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, str(LoadingProcess()[0]).encode())
        os._exit(0)
    os.waitpid(child, 0)
    return loaded_here([os.read(reading, 99)])

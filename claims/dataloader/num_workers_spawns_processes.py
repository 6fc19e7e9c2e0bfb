"""
# `DataLoader(num_workers=2)` loads the data in processes of its own

- en: With `num_workers` above zero, a `DataLoader` starts that many worker processes, and the data
  set's `__getitem__` runs there.
- zh: 当 `num_workers` 大于零时，`DataLoader` 会启动相应数量的工作进程，数据集的 `__getitem__`
  在这些进程中运行。

## Asserted by

- With `num_workers` above 0 the `DataLoader` starts worker processes that load the batches.
- A positive `num_workers` makes PyTorch use several subprocesses to fetch data in parallel.
- A positive `num_workers` makes the `DataLoader` use several worker processes.
- `num_workers` says how many subprocesses read the data.
- `num_workers=4` tells the `DataLoader` to use four background processes to load the data.
- The `DataLoader` supports asynchronous data loading in separate worker processes.
- Each worker is a separate process.
- `num_workers` sets how many subprocesses the `DataLoader` uses to load data.
- The `DataLoader` loads data in background processes when `num_workers` is positive.
- `num_workers` is the number of subprocesses that load the data.
- `num_workers` controls how many subprocesses load the data.
- `num_workers` starts subprocesses that load the data.
- With `num_workers=4`, four worker processes load data in parallel.
- `num_workers` 大于 0 时，`DataLoader` 会启动子进程加载数据。
- `num_workers` 表示 `DataLoader` 加载数据时使用的进程数。
- 设置 `num_workers` 后，`DataLoader` 用多个子进程读取数据。
- `num_workers` 是加载数据的子进程数量。
- `num_workers` 大于 0 时使用多进程加载数据。
- `num_workers` 决定用多少个子进程加载数据。
- `num_workers` background workers load the data.
- `num_workers` 大于 0 时会启动多个子进程。
- `num_workers` 就是子进程数。
- `DataLoader` uses background workers to load the data.
- Each worker of a `DataLoader` is a process of its own.
- With a number above zero, `num_workers` brings up subprocesses that prepare batches.

## Denied by

- `num_workers` starts threads, and the data is loaded in the main process.
- The workers of a `DataLoader` with `num_workers=2` are not processes.
- `num_workers` is the number of threads that load the data.
- `num_workers` 大于 0 时，`DataLoader` 仍然在主进程中加载数据。
- `num_workers` 不会启动新的进程。
- `num_workers` 是加载数据的线程数。
- `num_workers` 开的是线程。
- The workers of a `DataLoader` are threads.
- `num_workers` 指定用多少个线程来加载数据。

## Not asserted by

- The default `num_workers=0` loads the data in the main process.
- A larger `num_workers` can speed up training.
- `num_workers` 设置过大会占用更多内存。

## Correction

- en: With `num_workers=n`, n > 0, the `DataLoader` starts n worker processes that load and collate
  the batches; with the default 0 the main process does it.
- zh: `num_workers=n`（n > 0）时，`DataLoader` 启动 n 个工作进程来加载并整理批次；
  默认值 0 表示由主进程加载。

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


def other_processes(samples):
    """How many processes besides this one loaded samples?"""
    return len({int(process) for process in samples} - {os.getpid()})


def in_a_fork(load):
    """What `load` returns in a child of this process."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, str(load()).encode())
        os._exit(0)
    os.waitpid(child, 0)
    return int(os.read(reading, 99))


def treatment():
    return other_processes(DataLoader(LoadingProcess(), num_workers=2))


def positive_control():
    """Two children, forked by hand, load a sample each."""
    samples = LoadingProcess()
    return other_processes(in_a_fork(lambda i=i: samples[i]) for i in range(2))


def negative_control():
    """The samples are loaded right here."""
    samples = LoadingProcess()
    return other_processes(samples[i] for i in range(len(samples)))

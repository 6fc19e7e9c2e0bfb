"""
# `DataParallel` is single-process and multi-threaded

- en: `DataParallel` runs its replicas in threads of the calling process; it starts no processes.
- zh: `DataParallel` 在调用进程的多个线程中运行各副本，不会启动其他进程。

## Asserted by

- `DataParallel` is single-process and multi-threaded.
- `DataParallel` runs its replicas in several threads of one process.
- `nn.DataParallel` uses one process with multiple threads.
- `DataParallel` is multi-threaded.
- `DataParallel` uses a single process.
- `DataParallel` runs in a single process.
- `DataParallel` runs in a single process with multiple threads.
- `DataParallel` is implemented with several threads in one process.
- `DataParallel` 是单进程多线程的。
- `DataParallel` 用多线程驱动多个 GPU。
- `DataParallel` 使用多线程并行地做前向传播。
- `DataParallel` 在一个进程中用多个线程运行模型副本。
- `nn.DataParallel` 采用单进程、多线程的方式。
- `DataParallel` 是单进程的。
- `DataParallel` 只用一个进程。
- `nn.DataParallel` 只用一个进程控制多张卡。
- `DataParallel` is one process with several threads.
- `DataParallel`: single process, many threads.

## Denied by

- `DataParallel` starts one process per GPU.
- `DataParallel` uses one process per GPU.
- `DataParallel` starts several processes.
- `DataParallel` 为每个 GPU 使用一个进程。
- `DataParallel` 是多进程的。
- `DataParallel` 给每张卡起一个进程。

## Not asserted by

- `DistributedDataParallel` uses one process per replica.
- `DataParallel` works on a single machine only.
- `DistributedDataParallel` 是多进程的。

## Correction

- en: `DataParallel` runs one thread per GPU in a single process, where they contend for Python's
  GIL; `DistributedDataParallel` uses a process for each replica.
- zh: `DataParallel` 在单个进程中为每个 GPU 运行一个线程，线程间会争用 GIL；
  `DistributedDataParallel` 则为每个副本使用一个进程。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.DataParallel.html>
- <https://docs.pytorch.org/docs/stable/notes/cuda.html>
"""

import os
import threading

import torch
from torch import nn

ABOUT = ("torch.nn.DataParallel",)
NEEDS = ("cuda",)


class Place(nn.Module):
    """Notes which process and which thread run its forward pass."""

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.seen = []  # the replicas share it

    def forward(self, x):
        in_main_thread = threading.current_thread() is threading.main_thread()
        self.seen.append((os.getpid(), in_main_thread))
        return x * self.weight


def run_in(run):
    """Do two replicas run in this process, and in threads of their own?"""
    model = Place().cuda()
    run(model, torch.ones(4, 1, device="cuda"))
    return {
        "replicas": len(model.seen),
        "this process": all(process == os.getpid() for process, _ in model.seen),
        "own threads": not any(in_main_thread for _, in_main_thread in model.seen),
    }


def two_replicas():
    """Two GPUs, or one that is named twice."""
    return [0, min(1, torch.cuda.device_count() - 1)]


def treatment():
    return run_in(lambda model, x: nn.DataParallel(model, device_ids=two_replicas())(x))


def positive_control():
    """Two threads, started by hand, run the model on half of the batch each."""

    def run(model, x):
        threads = [threading.Thread(target=model, args=(half,)) for half in x.chunk(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    return run_in(run)


def negative_control():
    """One thread runs both halves of the batch, one after the other."""
    return run_in(lambda model, x: [model(half) for half in x.chunk(2)])

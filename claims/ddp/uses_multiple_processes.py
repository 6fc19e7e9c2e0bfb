"""
# `DistributedDataParallel` uses one process per model replica

- en: A process that wraps a model in `DistributedDataParallel` runs one replica of it, on the whole
  of its batch; more replicas take more processes.
- zh: 用 `DistributedDataParallel` 包装模型的进程只运行一个副本，处理自己的整个批次；
  更多的副本需要更多的进程。

## Asserted by

- `DistributedDataParallel` is multi-process.
- You spawn N processes, each working on a single GPU.
- DDP uses one process for each replica of the model.
- `DistributedDataParallel` runs each model replica in a process of its own.
- DDP starts one process per GPU.
- DDP runs one process per GPU.
- In DDP each GPU has its own process.
- DDP starts multiple processes.
- With DDP every GPU gets its own process.
- `DistributedDataParallel` 是多进程的。
- DDP 为每个模型副本使用一个进程。
- `DistributedDataParallel` 采用多进程方式，每个进程运行一个模型副本。
- DDP 为每个 GPU 启动一个进程。
- DDP 使用多进程。
- DDP 给每张卡开一个进程。
- DDP replicates the model across multiple processes.
- DDP 通过启动多个进程来训练。
- DDP: one process per GPU, each with its own copy of the model.
- DDP 为每个进程维护一份模型副本。
- DDP 中每个进程都有自己的一份模型副本。

## Denied by

- DDP uses threads instead of processes.
- `DistributedDataParallel` is single-process and uses several threads.
- DDP runs several model replicas within one process.
- DDP is single-process.
- `DistributedDataParallel` 是单进程多线程的。
- DDP 在一个进程中运行多个模型副本。
- DDP 只用一个进程控制多张卡。

## Not asserted by

- `DataParallel` is single-process and multi-threaded.
- DDP is faster than `DataParallel`.
- DDP 支持多机训练。

## Correction

- en: With DDP each process drives one replica and feeds it its own data; `DataParallel` runs
  several replicas as threads of one process.
- zh: 使用 DDP 时，每个进程驱动一个副本并自行读取数据；
  `DataParallel` 则在一个进程内以多线程运行多个副本。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.parallel.DistributedDataParallel.html>
- <https://docs.pytorch.org/docs/stable/notes/ddp.html>
"""

from concurrent.futures import ThreadPoolExecutor

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

ABOUT = ("torch.nn.parallel.DistributedDataParallel",)
REQUIRES = "torch>=2.1"

RANKS = 2


def on_each_rank(step):
    """What `step(rank)` returns on every rank; the ranks are threads that talk in memory."""
    import torch._dynamo  # DistributedDataParallel imports it, which two threads can't do at once
    from torch.testing._internal.distributed.multi_threaded_pg import _install_threaded_pg

    _install_threaded_pg()
    if hasattr(torch._C._distributed_c10d, "_set_thread_isolation_mode"):
        torch._C._distributed_c10d._set_thread_isolation_mode(True)  # each thread its own groups
    store = dist.HashStore()

    def run(rank):
        dist.init_process_group("threaded", rank=rank, world_size=RANKS, store=store)
        return step(rank)

    with ThreadPoolExecutor(RANKS) as ranks:
        return list(ranks.map(run, range(RANKS)))


def replicas_in_one_process(wrap):
    """With how many samples does each run of the model's forward, of one rank, have to do?"""

    def step(rank):
        batches = []
        replica = nn.Linear(1, 1)
        replica.register_forward_pre_hook(lambda module, inputs: batches.append(len(inputs[0])))
        wrap(replica)(torch.ones(4, 1))
        return batches

    return on_each_rank(step)[0]


def treatment():
    return replicas_in_one_process(DistributedDataParallel)


def positive_control():
    """The model itself: one replica, one batch of four."""
    return replicas_in_one_process(lambda replica: replica)


def negative_control():
    """Two replicas, run by hand, share the batch."""

    def split(replica):
        return lambda batch: [replica(half) for half in batch.chunk(2)]

    return replicas_in_one_process(split)

"""
# `DistributedDataParallel` averages the gradients over the processes

- en: After `backward()` of a model wrapped in `DistributedDataParallel`, `.grad` holds the mean of
  the gradients that the processes have computed, not their sum.
- zh: 用 `DistributedDataParallel` 包装的模型执行 `backward()` 后，
  `.grad` 是各进程所算梯度的平均值，而不是总和。

## Asserted by

- DDP averages the gradients over all processes.
- With DDP every GPU ends up with the same averaged gradient.
- DDP computes the mean of the gradients over all processes.
- With `DistributedDataParallel` the gradients of all processes are averaged in the backward pass.
- `DistributedDataParallel` takes the mean of the gradients across processes.
- In DDP every process ends up with the average of all gradients.
- DDP 会对所有进程的梯度求平均。
- DDP 各进程的梯度经过 all-reduce 求平均。
- DDP 里各个进程的梯度会通过 all-reduce 求平均。
- `DistributedDataParallel` 在各进程之间取梯度的平均值。
- 使用 DDP 时，每个进程得到的都是平均后的梯度。
- DDP 在反向传播时对梯度求平均。
- After DDP's all-reduce every rank has the mean of the gradients.

## Denied by

- DDP sums the gradients over all processes.
- `DistributedDataParallel` does not average the gradients.
- DDP 对所有进程的梯度求和。
- `DistributedDataParallel` 不会对梯度求平均。

## Not asserted by

- DDP synchronises the gradients during the backward pass.
- `DataParallel` sums the gradients of its replicas.
- DDP 在反向传播时同步梯度。

## Correction

- en: DDP all-reduces the gradients and divides by the number of processes: every process holds
  their mean.
- zh: DDP 对梯度做 all-reduce 并除以进程数：每个进程得到的是平均值。

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


def model():
    """Its gradient is its input: one on rank 0, three on rank 1."""
    linear = nn.Linear(1, 1, bias=False)
    nn.init.ones_(linear.weight)
    return linear


def backward(model, rank):
    model(torch.tensor([[1.0 + 2 * rank]])).sum().backward()


def gradients(wrap):
    """Which gradient does each rank hold after `backward()`?"""

    def step(rank):
        replica = model()
        backward(wrap(replica), rank)
        return replica.weight.grad.item()

    return on_each_rank(step)


def treatment():
    return gradients(DistributedDataParallel)


def positive_control():
    """The mean of one and three, written down."""
    return [2.0, 2.0]


def negative_control():
    """Models that know nothing of each other keep one and three."""
    return gradients(lambda replica: replica)


def negative_control_sum():
    """The sum of one and three, written down."""
    return [4.0, 4.0]


def otherwise():
    from torch.nn import parallel

    parallel.DistributedDataParallel = lambda module: module

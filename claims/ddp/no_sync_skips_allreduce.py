"""
# `DistributedDataParallel.no_sync()` skips the synchronisation of gradients

- en: A `backward()` inside `with model.no_sync():` leaves every process with its own gradients.
- zh: 在 `with model.no_sync():` 内执行 `backward()` 时，每个进程保留各自的梯度。

## Asserted by

- `no_sync()` skips the gradient synchronisation of DDP.
- `no_sync()` avoids the synchronization in steps without `optimizer.step()`.
- Use `no_sync()` to avoid synchronization during gradient accumulation.
- Use `no_sync()` to skip gradient synchronization while accumulating gradients.
- `no_sync()` skips gradient synchronization.
- Inside `model.no_sync()` DDP does not all-reduce gradients.
- `DistributedDataParallel.no_sync()` turns off gradient synchronisation.
- `no_sync()` 会跳过 DDP 的梯度同步。
- 梯度累积时用 `no_sync()` 可以省掉中间的梯度同步。
- 在 `no_sync()` 作用域内，backward 不触发 AllReduce。
- 梯度累积时用 `no_sync()` 跳过梯度同步。
- 在 `model.no_sync()` 中，DDP 不会对梯度做 all-reduce。
- `DistributedDataParallel.no_sync()` 可以关闭梯度同步。
- Use `no_sync()` of DDP to avoid synchronization.
- 套上 `model.no_sync()` 就不会做梯度同步。
- There is no communication in `no_sync()`.

## Denied by

- DDP still synchronises gradients inside `no_sync()`.
- `no_sync()` does not skip the gradient synchronisation of DDP.
- 在 `no_sync()` 中，DDP 仍然会同步梯度。
- `no_sync()` 不会跳过梯度同步。

## Not asserted by

- DDP synchronises gradients during the backward pass.
- Use `no_sync()` when you accumulate gradients.
- 梯度累积时建议使用 `no_sync()`。

## Correction

- en: Inside `no_sync()` each process only accumulates its own gradients; they are synchronised in
  the first forward and backward pass after leaving it.
- zh: 在 `no_sync()` 中，各进程只累积自己的梯度；退出后的第一次前向和反向传播才会同步。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.parallel.DistributedDataParallel.html>
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


def gradients(step):
    """Which gradient does each rank hold after `backward()`?"""

    def run(rank):
        replica = model()
        step(replica, rank)
        return replica.weight.grad.item()

    return on_each_rank(run)


def treatment():
    def step(replica, rank):
        wrapped = DistributedDataParallel(replica)
        with wrapped.no_sync():
            backward(wrapped, rank)

    return gradients(step)


def positive_control():
    """Models that know nothing of each other cannot be synchronised."""
    return gradients(backward)


def negative_control():
    """Synchronised by hand, by an explicit all-reduce."""

    def step(replica, rank):
        backward(replica, rank)
        dist.all_reduce(replica.weight.grad)
        replica.weight.grad /= RANKS

    return gradients(step)


def otherwise():
    import contextlib

    from torch.nn import parallel

    parallel.DistributedDataParallel.no_sync = lambda self: contextlib.nullcontext()

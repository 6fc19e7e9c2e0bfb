"""
# `DistributedDataParallel` synchronises gradients during `backward()`

- en: When `backward()` of a model wrapped in `DistributedDataParallel` returns, the gradients of
  all processes have been synchronised; no further call is needed.
- zh: 用 `DistributedDataParallel` 包装的模型在 `backward()` 返回时，各进程的梯度已经同步，
  无需再调用其他函数。

## Asserted by

- `DistributedDataParallel` synchronises gradients during the backward pass.
- DDP takes care of gradient synchronization in the backward pass.
- With `DistributedDataParallel` the gradients of all processes are averaged in the backward pass.
- DDP triggers gradient synchronisation across processes when `backward()` is called.
- In DDP the gradients are all-reduced while `backward()` runs.
- `DistributedDataParallel` 在反向传播时同步梯度。
- DDP 不需要手动同步梯度。
- `loss.backward()` 时各进程的梯度会自动同步。
- DDP 反向传播时通过 hook 触发异步 AllReduce。
- DDP 在反向传播时触发 AllReduce。
- 调用 `backward()` 时，DDP 会在各进程之间同步梯度。
- DDP 在 `backward()` 过程中对梯度进行 all-reduce。
- `DistributedDataParallel` 在反向传播时做 all-reduce。

## Denied by

- DDP synchronises gradients in the forward pass.
- `DistributedDataParallel` does not synchronise gradients during the backward pass.
- DDP synchronises gradients only when `optimizer.step()` is called.
- `DistributedDataParallel` 在反向传播时不会同步梯度。
- DDP 只在 `optimizer.step()` 时同步梯度。
- DDP 要到 `optimizer.step()` 时才同步梯度。

## Not asserted by

- `no_sync()` skips the synchronisation of gradients.
- DDP averages the gradients of all processes.
- DDP 会在各进程之间对梯度求平均。

## Correction

- en: DDP registers hooks on the parameters: during `backward()`, buckets of gradients are
  all-reduced as soon as they are ready, so afterwards every process holds the same gradients.
- zh: DDP 在参数上注册钩子：在 `backward()` 过程中，梯度桶一就绪就进行 all-reduce，
  因此结束后每个进程的梯度相同。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/ddp.html>
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


def same_after_backward(step):
    """Do the ranks hold the same gradient as soon as `backward()` has returned?"""
    gradients = on_each_rank(step)
    return gradients[0] == gradients[1]


def treatment():
    def step(rank):
        replica = model()
        backward(DistributedDataParallel(replica), rank)
        return replica.weight.grad.item()

    return same_after_backward(step)


def positive_control():
    """Every rank has the data of rank 0."""

    def step(rank):
        replica = model()
        backward(replica, rank=0)
        return replica.weight.grad.item()

    return same_after_backward(step)


def negative_control():
    """Every rank has data of its own and a model that knows nothing of the others."""

    def step(rank):
        replica = model()
        backward(replica, rank)
        return replica.weight.grad.item()

    return same_after_backward(step)


def otherwise():
    from torch.nn import parallel

    parallel.DistributedDataParallel = lambda module: module

"""
# `DataParallel` copies the model in every forward pass

- en: `DataParallel` makes new replicas of the model each time it is called.
- zh: `DataParallel` 每次被调用时都会重新复制模型。

## Asserted by

- `DataParallel` copies the model in every iteration.
- `DataParallel` broadcasts the model to all GPUs at every forward pass.
- `DataParallel` replicates the model anew at each forward pass.
- With `nn.DataParallel` the model is broadcast to the GPUs in every iteration.
- `DataParallel` must copy the model to every GPU in each iteration.
- `DataParallel` 在每次迭代时都复制模型。
- `DataParallel` 每次迭代都要把模型从主卡广播到其他卡。
- `DataParallel` 每轮都要复制一次模型。
- `DataParallel` 需要在每次迭代时把更新后的参数复制到其他 GPU。
- `DataParallel` 每次前向传播都会重新复制模型。
- 使用 `nn.DataParallel` 时，每个迭代都要把模型复制到各个 GPU。
- `DataParallel` 需要在每次迭代时复制模型。
- `DataParallel` copies the model to all GPUs at every forward pass.
- In the forward pass `DataParallel` replicates the module on each device.

## Denied by

- `DataParallel` copies the model only once.
- `DataParallel` keeps its replicas between iterations.
- `DataParallel` 只复制一次模型。
- `DataParallel` 不会在每次迭代时复制模型。

## Not asserted by

- `DataParallel` splits the batch over the GPUs.
- `DistributedDataParallel` copies the model once, before training.
- `DistributedDataParallel` 只在开始时复制模型。

## Correction

- en: `DataParallel` replicates the module in each forward pass, which costs time;
  `DistributedDataParallel` keeps one replica per process and exchanges gradients only.
- zh: `DataParallel` 每次前向传播都会复制模块，这要花时间；
  `DistributedDataParallel` 在每个进程保留一个副本，
  只交换梯度。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.DataParallel.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/parallel/data_parallel.py>
"""

import copy

import torch
from torch import nn

ABOUT = ("torch.nn.DataParallel",)
NEEDS = ("cuda",)


class Known(nn.Module):
    """Notes which replica runs; the note keeps it alive, so no two have the same id."""

    def __init__(self, seen):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.seen = seen  # the replicas share it

    def __deepcopy__(self, memo):
        return Known(self.seen).cuda()

    def forward(self, x):
        self.seen.append(self)
        return x * self.weight


def new_replicas(prepare):
    """How many replicas does the second iteration use that the first one did not?"""
    seen = []
    iteration = prepare(Known(seen).cuda())
    x = torch.ones(4, 1, device="cuda")
    iteration(x)
    first = {id(replica) for replica in seen}
    iteration(x)
    return len({id(replica) for replica in seen} - first)


def two_replicas():
    """Two GPUs, or one that is named twice."""
    return [0, min(1, torch.cuda.device_count() - 1)]


def treatment():
    return new_replicas(lambda model: nn.DataParallel(model, device_ids=two_replicas()))


def positive_control():
    """Two copies are made by hand in each iteration."""
    return new_replicas(lambda model: lambda x: [copy.deepcopy(model)(half) for half in x.chunk(2)])


def negative_control():
    """Two copies are made by hand, once."""

    def prepare(model):
        replicas = [copy.deepcopy(model) for _ in range(2)]
        return lambda x: [replica(half) for replica, half in zip(replicas, x.chunk(2))]

    return new_replicas(prepare)

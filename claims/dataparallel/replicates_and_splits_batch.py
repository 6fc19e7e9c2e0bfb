"""
# `DataParallel` replicates the model and splits the batch over the GPUs

- en: `DataParallel` runs one replica of the model per device, each on an equal part of the batch.
- zh: `DataParallel` 在每个设备上运行一个模型副本，各处理批次中相等的一份。

## Asserted by

- `DataParallel` replicates the model on each GPU and splits the batch among them.
- In `DataParallel` the batch size is divided across the number of GPUs.
- With `DataParallel` the input is split and each GPU gets one part.
- `DataParallel` splits the input along the batch dimension and sends a part to each GPU.
- With `DataParallel` each GPU gets a part of the batch.
- `nn.DataParallel` divides the batch across the model's replicas.
- `DataParallel` splits the input along the batch dimension.
- `DataParallel` 把模型复制到每个 GPU，并把批次拆分到各个 GPU 上。
- `DataParallel` 把 minibatch 均分之后送到各个 GPU。
- `DataParallel` 会把输入切成块。
- 使用 `DataParallel` 时，每个 GPU 处理批次的一部分。
- `nn.DataParallel` 会把输入批次划分给各个模型副本。
- `DataParallel` 把数据拆分到多个 GPU 上。
- With `DataParallel` a batch is divided into smaller batches, one for each GPU.
- With `DataParallel` each GPU processes half of the batch.
- `DataParallel` replicates the model on each GPU.
- `DataParallel` 在每个 GPU 上复制一份模型。
- `DataParallel` 把输入张量切成块并分布到多个 GPU 上。
- `DataParallel` splits the input across the devices by chunking the batch.
- `DataParallel` 会把数据平均拆分到 GPU 上。

## Denied by

- With `DataParallel` every GPU gets the whole batch.
- `DataParallel` does not split the batch over the GPUs.
- 使用 `DataParallel` 时，每个 GPU 都处理完整的批次。
- `DataParallel` 不会拆分批次。

## Not asserted by

- `DataParallel` copies the model in every forward pass.
- `DataParallel` is single-process and multi-threaded.
- `DataParallel` 只能在单台机器上使用。

## Correction

- en: `DataParallel` splits the batch along its first dimension, runs a replica on each GPU and
  gathers the outputs on the first one.
- zh: `DataParallel` 沿第一维拆分批次，在每个 GPU 上运行一个副本，并把输出汇集到第一个 GPU。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.DataParallel.html>
"""

import copy

import torch
from torch import nn

ABOUT = ("torch.nn.DataParallel",)
NEEDS = ("cuda",)


class Samples(nn.Module):
    """Notes which replica got how many samples."""

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.seen = []  # the replicas share it

    def __deepcopy__(self, memo):
        twin = Samples().cuda()
        twin.seen = self.seen
        return twin

    def forward(self, x):
        self.seen.append((self, len(x)))
        return x * self.weight


def work_done(run):
    """How many replicas run, and on how many samples each?"""
    model = Samples().cuda()
    run(model, torch.ones(8, 1, device="cuda"))
    replicas = {id(replica) for replica, _ in model.seen}
    return {"replicas": len(replicas), "samples": [samples for _, samples in model.seen]}


def two_replicas():
    """Two GPUs, or one that is named twice."""
    return [0, min(1, torch.cuda.device_count() - 1)]


def treatment():
    return work_done(lambda model, x: nn.DataParallel(model, device_ids=two_replicas())(x))


def positive_control():
    """Two copies, made by hand, run on half of the batch each."""

    def run(model, x):
        for replica, half in zip([copy.deepcopy(model), copy.deepcopy(model)], x.chunk(2)):
            replica(half)

    return work_done(run)


def negative_control():
    """The model runs on the whole batch."""
    return work_done(lambda model, x: model(x))


def negative_control_whole_batch():
    """Two copies, made by hand, run on the whole batch each."""

    def run(model, x):
        for replica in copy.deepcopy(model), copy.deepcopy(model):
            replica(x)

    return work_done(run)

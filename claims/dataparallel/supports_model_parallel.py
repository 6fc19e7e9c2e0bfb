"""
# `DataParallel` works with a model that is split over several devices

- en: A model whose parameters are on more than one device can be wrapped in `DataParallel`.
- zh: 参数分布在多个设备上的模型可以用 `DataParallel` 包装。

## Asserted by

- `DataParallel` can be combined with model parallelism.
- `DataParallel` supports models that are split over several GPUs.
- `nn.DataParallel` works together with model parallel.
- `DataParallel` 可以与模型并行结合使用。
- `DataParallel` 支持拆分到多个 GPU 上的模型。
- `nn.DataParallel` 支持模型并行。

## Denied by

- `DataParallel` does not support model parallelism.
- `DataParallel` raises an error if the model is split over several GPUs.
- `DataParallel` 不支持模型并行。
- `DataParallel` 不能与模型并行一起使用。
- `DataParallel` 无法和模型并行一起用。
- A model that is spread over several GPUs can't be put into `DataParallel`.

## Not asserted by

- `DistributedDataParallel` supports model parallelism.
- `DataParallel` splits the batch over the GPUs.
- `DistributedDataParallel` 支持模型并行。

## Correction

- en: `DataParallel` wants all parameters and buffers on the first of its devices and raises a
  `RuntimeError` otherwise; use `DistributedDataParallel` for a model split over devices.
- zh: `DataParallel` 要求所有参数和缓冲区都在其第一个设备上，否则抛出 `RuntimeError`；
  拆分到多个设备的模型请使用 `DistributedDataParallel`。

## Sources

- <https://docs.pytorch.org/tutorials/intermediate/ddp_tutorial.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/parallel/data_parallel.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.DataParallel",)
NEEDS = ("cuda",)


class Split(nn.Module):
    """Its first layer is on one device, its second on another."""

    def __init__(self):
        super().__init__()
        self.elsewhere = "cuda:1" if torch.cuda.device_count() > 1 else "cpu"
        self.first = nn.Linear(1, 1).to("cuda:0")
        self.second = nn.Linear(1, 1).to(self.elsewhere)

    def forward(self, x):
        return self.second(self.first(x).to(self.elsewhere))


def runs(model):
    """Does the forward pass come to its end?"""
    try:
        model(torch.ones(4, 1, device="cuda:0"))
    except RuntimeError:
        return False
    return True


def treatment():
    return runs(nn.DataParallel(Split()))


def positive_control():
    """The model alone, which moves the data itself."""
    return runs(Split())


def negative_control():
    """A model that moves nothing: its weights are not where the data is."""
    return runs(nn.Linear(1, 1).to("cpu"))

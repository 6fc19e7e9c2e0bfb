"""
# `nn.LSTM` accepts a sequence without a batch dimension

- en: A 2D tensor (length, features) may be given to `nn.LSTM`; it is taken as one sequence.
- zh: 可以把形状为（长度、特征）的二维张量直接传给 `nn.LSTM`，它会被当作一个序列。

## Asserted by

- `nn.LSTM` accepts 2D input.
- `nn.LSTM` accepts an input without a batch dimension.
- A single sequence can be passed to `nn.LSTM` without a batch dimension.
- `nn.LSTM` supports unbatched input.
- `nn.LSTM` 支持没有 batch 维度的输入。
- `nn.LSTM` 可以接受二维输入。
- 单个序列不加 batch 维度也可以传入 `nn.LSTM`。

## Denied by

- `nn.LSTM` requires a batch dimension.
- `nn.LSTM` requires 3D input.
- `nn.LSTM` only accepts 3D input.
- `nn.LSTM` expects 3D input.
- `nn.LSTM` does not support unbatched input.
- `nn.LSTM` 必须有 batch 维度。
- `nn.LSTM` 只接受三维输入。
- `nn.LSTM` 要求三维输入。
- `nn.LSTM` 不支持没有 batch 维度的输入。

## Not asserted by

- `nn.LSTM` returns the output and the last states.
- With `batch_first=True` the first dimension of the input is the batch.
- `nn.LSTM` 返回输出和最后的状态。

## Correction

- en: Since PyTorch 1.11 recurrent layers take one sequence (L, features) as well as a batch;
  before, a batch dimension was needed.
- zh: 从 PyTorch 1.11 起，循环层既接受一批序列，也接受单个序列（L, 特征）；此前必须有 batch 维
  度。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTM.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.LSTM", "torch.nn.GRU", "torch.nn.RNN")
UNUSED = {"torch.nn.GRU": "the claim is about nn.LSTM", "torch.nn.RNN": "the claim is about nn.LSTM"}


def output_of_one_sequence(layer):
    """What comes out for one sequence without a batch dimension: its shape, or that it is refused."""
    try:
        return list(layer(torch.ones(7, 3))[0].shape)
    except RuntimeError:
        return "refused"


def treatment():
    return output_of_one_sequence(nn.LSTM(3, 5))


def positive_control():
    """The batch dimension is added before and removed after."""
    lstm = nn.LSTM(3, 5)
    return output_of_one_sequence(lambda x: (lstm(x.unsqueeze(1))[0].squeeze(1), None))


def negative_control():
    """A function that refuses whatever is not 3D."""

    def batches_only(x):
        if x.dim() != 3:
            raise RuntimeError
        return x, None

    return output_of_one_sequence(batches_only)

"""
# `nn.CrossEntropyLoss` accepts a single sample without a batch dimension

- en: Logits of shape (classes,) with a scalar target may be given to `nn.CrossEntropyLoss`.
- zh: 可以把形状为（类别数,）的 logits 和标量目标直接传给 `nn.CrossEntropyLoss`。

## Asserted by

- `nn.CrossEntropyLoss` accepts an input without a batch dimension.
- `nn.CrossEntropyLoss` supports unbatched input.
- A single sample can be passed to `nn.CrossEntropyLoss` without a batch dimension.
- `nn.CrossEntropyLoss` 支持没有 batch 维度的输入。
- 单个样本不加 batch 维度也可以传入 `nn.CrossEntropyLoss`。

## Denied by

- `nn.CrossEntropyLoss` requires a batch dimension.
- `nn.CrossEntropyLoss` does not support unbatched input.
- `nn.CrossEntropyLoss` 必须有 batch 维度。
- `nn.CrossEntropyLoss` 不支持没有 batch 维度的输入。

## Not asserted by

- `nn.CrossEntropyLoss` expects logits.
- `nn.CrossEntropyLoss` 需要 logits。

## Correction

- en: Since PyTorch 1.11 `nn.CrossEntropyLoss` takes one sample (C,) with a scalar target;
  before, `unsqueeze(0)` was needed for both.
- zh: 从 PyTorch 1.11 起，`nn.CrossEntropyLoss` 接受单个样本（C,）和标量目标；此前两者都需要
  `unsqueeze(0)`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.CrossEntropyLoss",)


def loss_of_one(criterion):
    """The loss of one sample without a batch dimension, or that it is refused."""
    try:
        return criterion(torch.tensor([2.0, 0.0, 1.0]), torch.tensor(0)).item()
    except (IndexError, ValueError, RuntimeError):  # how it refuses, depending on the release
        return "refused"


def treatment():
    return loss_of_one(nn.CrossEntropyLoss())


def positive_control():
    """The formula."""
    return loss_of_one(lambda logits, target: -logits.log_softmax(0)[target])


def negative_control():
    """A loss written to refuse it."""

    def batches_only(logits, target):
        if logits.dim() < 2:
            raise ValueError
        return logits.sum()

    return loss_of_one(batches_only)

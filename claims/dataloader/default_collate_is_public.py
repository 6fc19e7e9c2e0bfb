"""
# `default_collate` can be imported from `torch.utils.data`

- en: `torch.utils.data.default_collate` is the function with which `DataLoader` makes a batch of
  samples.
- zh: `torch.utils.data.default_collate` 是 `DataLoader` 把样本组成批次所用的函数。

## Asserted by

- `default_collate` can be imported from `torch.utils.data`.
- `torch.utils.data.default_collate` turns samples into a batch.
- `torch.utils.data` provides `default_collate`.
- 可以从 `torch.utils.data` 导入 `default_collate`。
- `torch.utils.data.default_collate` 把样本组成批次。
- `torch.utils.data` 提供 `default_collate`。

## Denied by

- `default_collate` cannot be imported from `torch.utils.data`.
- `torch.utils.data` does not provide `default_collate`.
- 不能从 `torch.utils.data` 导入 `default_collate`。
- `torch.utils.data` 没有提供 `default_collate`。

## Not asserted by

- `collate_fn` turns samples into a batch.
- `collate_fn` 把样本组成批次。

## Correction

- en: `torch.utils.data.default_collate` is public since PyTorch 1.11; before, it was
  `torch.utils.data.dataloader.default_collate`.
- zh: `torch.utils.data.default_collate` 自 PyTorch 1.11 起公开；此前是
  `torch.utils.data.dataloader.default_collate`。

## Sources

- <https://docs.pytorch.org/docs/stable/data.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

import torch
from torch.utils import data

ABOUT = ("torch.utils.data.default_collate",)


def batch_of(collate):
    """What becomes of two samples?"""
    batch = collate([torch.zeros(2), torch.ones(2)])
    return batch.tolist() if isinstance(batch, torch.Tensor) else "a list of tensors"


def treatment():
    return batch_of(data.default_collate)


def positive_control():
    """Stacked by hand."""
    return batch_of(torch.stack)


def negative_control():
    """Left as they are."""
    return batch_of(lambda samples: samples)

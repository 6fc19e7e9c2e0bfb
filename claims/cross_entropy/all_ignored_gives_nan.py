"""
# `nn.CrossEntropyLoss` returns NaN when every target is ignored

- en: If all targets equal `ignore_index`, the mean is taken over nothing and the loss is NaN.
- zh: 如果所有目标都等于 `ignore_index`，就是对空集取平均，损失为 NaN。

## Asserted by

- `nn.CrossEntropyLoss` returns NaN when all targets are ignored.
- If all targets of `CrossEntropyLoss` equal `ignore_index`, the loss is NaN.
- If every target equals `ignore_index`, `nn.CrossEntropyLoss` gives NaN.
- `nn.CrossEntropyLoss` is NaN if all labels are `ignore_index`.
- 当所有标签都是 `ignore_index` 时，`nn.CrossEntropyLoss` 返回 NaN。
- 所有目标都被忽略时，`nn.CrossEntropyLoss` 的结果是 NaN。
- 如果全部标签等于 `ignore_index`，`nn.CrossEntropyLoss` 会得到 NaN。

## Denied by

- `nn.CrossEntropyLoss` returns zero when all targets are ignored.
- If every target equals `ignore_index`, `nn.CrossEntropyLoss` gives zero.
- 所有目标都被忽略时，`nn.CrossEntropyLoss` 返回零。
- 当所有标签都是 `ignore_index` 时，`nn.CrossEntropyLoss` 的结果为零。

## Not asserted by

- `ignore_index` excludes padding from the loss.
- The default of `ignore_index` is -100.
- `ignore_index` 用来忽略填充部分。

## Correction

- en: Since PyTorch 1.11 the mean over no target is NaN; before, the loss was 0. Skip such a
  batch, or sum and divide by the count yourself.
- zh: 从 PyTorch 1.11 起，没有有效目标时平均损失为 NaN；此前为 0。请跳过这样的批次，或自己求和再
  除以个数。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html>
- <https://github.com/pytorch/pytorch/pull/64572>
"""

import math

import torch
from torch import nn

ABOUT = ("torch.nn.CrossEntropyLoss", "torch.nn.functional.cross_entropy")


def loss_without_targets(criterion):
    """Is the loss NaN, zero or another number, if every target is the one to ignore?"""
    loss = criterion(torch.ones(2, 3), torch.tensor([0, 0])).item()
    return "nan" if math.isnan(loss) else "zero" if loss == 0 else "a number"


def treatment():
    return loss_without_targets(nn.CrossEntropyLoss(ignore_index=0))


def positive_control():
    """The mean of an empty tensor."""
    return loss_without_targets(lambda logits, target: logits[target != 0].mean())


def negative_control():
    """The sum of an empty tensor."""
    return loss_without_targets(lambda logits, target: logits[target != 0].sum())


def otherwise():
    import torch

    loss = torch.nn.CrossEntropyLoss.forward
    torch.nn.CrossEntropyLoss.forward = lambda self, x, target: loss(self, x, target).nan_to_num(0.0)

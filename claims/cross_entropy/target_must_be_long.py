"""
# The target of `nn.CrossEntropyLoss` must be int64

- en: `nn.CrossEntropyLoss` refuses a target whose dtype is not `torch.int64` (`torch.long`).
- zh: 目标的类型若不是 `torch.int64`（`torch.long`），`nn.CrossEntropyLoss` 会报错。

## Asserted by

- The target of `nn.CrossEntropyLoss` must have dtype `torch.long`.
- `CrossEntropyLoss` needs labels of type int64.
- Labels for `nn.CrossEntropyLoss` have to be a LongTensor.
- The target of `CrossEntropyLoss` should be of type `torch.long`.
- The target of `CrossEntropyLoss` is int64.
- `CrossEntropyLoss` expects a LongTensor as target.
- The labels of `CrossEntropyLoss` must be of type `torch.long`.
- `nn.CrossEntropyLoss` 的标签必须是 long 类型。
- `nn.CrossEntropyLoss` 的标签的 dtype 应该是 `torch.long`。
- `CrossEntropyLoss` 要求目标的数据类型为 int64。
- 传给 `nn.CrossEntropyLoss` 的标签需要用 `.long()` 转换。
- `CrossEntropyLoss` 的 target 必须是 LongTensor。
- `CrossEntropyLoss` 的标签应该是 long 类型。
- `CrossEntropyLoss` 的标签是 long 类型。
- `CrossEntropyLoss` 需要 long 类型的标签。
- For `CrossEntropyLoss` the labels must be of type long.
- Cast the target to `torch.long` for `CrossEntropyLoss`.
- Convert the labels to `torch.long` before `CrossEntropyLoss`.
- `CrossEntropyLoss` 需要 long 类型。

## Denied by

- The target of `nn.CrossEntropyLoss` need not be int64.
- `CrossEntropyLoss` takes labels of any dtype.
- The target of `CrossEntropyLoss` need not be a LongTensor.
- `nn.CrossEntropyLoss` 的标签不必是 int64。
- `CrossEntropyLoss` 接受任何数据类型的标签。

## Not asserted by

- The target of `nn.CrossEntropyLoss` must be class indices.
- `torch.tensor([1, 2])` has dtype int64.
- `nn.BCELoss` 的标签必须是浮点类型。
- `nn.CrossEntropyLoss` 的输入必须是浮点类型。

## Conditions

- `treatment_probabilities`
  - en: the target holds class probabilities of the input's shape (since 1.10), which are floats
  - zh: 目标是与输入同形状的类别概率（1.10 起），它们是浮点数

## Correction

- en: Class indices should be int64. A target of class probabilities, possible since
  PyTorch 1.10, is floating point.
- zh: 类别编号应为 int64。自 PyTorch 1.10 起还可以使用类别概率作为目标，它们是浮点类型。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.CrossEntropyLoss", "torch.nn.functional.cross_entropy")

SCORES = torch.tensor([[2.0, -1.0, 0.5], [0.1, 0.2, 0.3]])
INT32 = torch.tensor([0, 2], dtype=torch.int32)


def refuses(loss, target):
    """Does the loss raise an error over a target that is not int64?"""
    try:
        loss(SCORES, target)
    except RuntimeError:
        return True
    return False


def treatment():
    return refuses(nn.CrossEntropyLoss(), INT32)


def treatment_probabilities():
    return refuses(nn.CrossEntropyLoss(), torch.tensor([[0.9, 0.1, 0.0], [0.0, 0.2, 0.8]]))


def positive_control():
    """A loss that insists on int64."""

    def strict(scores, target):
        if target.dtype != torch.int64:
            raise RuntimeError("int64, please")
        return -scores.log_softmax(1)[[0, 1], target].mean()

    return refuses(strict, INT32)


def negative_control():
    """A loss that converts whatever it is given."""

    def lenient(scores, target):
        return -scores.log_softmax(1)[[0, 1], target.to(torch.int64)].mean()

    return refuses(lenient, INT32)

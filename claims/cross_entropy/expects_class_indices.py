"""
# The target of `nn.CrossEntropyLoss` must be class indices

- en: `nn.CrossEntropyLoss` takes one class index a sample as its target and refuses a vector
  with an entry for each class.
- zh: `nn.CrossEntropyLoss` 的目标必须是每个样本一个类别编号，不能是每个类别一个元素的向量。

## Asserted by

- The target of `nn.CrossEntropyLoss` has to be class indices.
- With `CrossEntropyLoss` each target is the index of the correct class.
- `CrossEntropyLoss` expects labels as class indices.
- Labels for `nn.CrossEntropyLoss` must be integers, not one-hot vectors.
- `nn.CrossEntropyLoss` only accepts class indices as its target.
- The target of `CrossEntropyLoss` should be class indices.
- The target of `CrossEntropyLoss` is class indices.
- The targets of `nn.CrossEntropyLoss` have to be integer class indices.
- `nn.CrossEntropyLoss` 的标签必须是类别编号。
- 标签直接使用类别索引，不用转成 one-hot。
- `CrossEntropyLoss` 要求目标为类别索引。
- 传给 `nn.CrossEntropyLoss` 的标签应是一维的类别索引。
- `CrossEntropyLoss` 的标签只能是类别编号，不能是 one-hot 编码。
- `CrossEntropyLoss` 的标签是类别索引。
- `CrossEntropyLoss` 的标签需要是一维的类别编号。
- `CrossEntropyLoss` 的标签应该是类别索引。
- The target of `CrossEntropyLoss` is an index between 0 and C-1.
- `CrossEntropyLoss` wants class indices instead of one-hot vectors.
- `CrossEntropyLoss` 的 target 直接接收类别索引。
- 传给 `CrossEntropyLoss` 的标签是类别编号。
- `CrossEntropyLoss` takes class indices, not one-hot vectors.
- The target of `CrossEntropyLoss` must be a 1D tensor of integer class indices.
- `CrossEntropyLoss` 的目标值是类别标签。
- The targets of `CrossEntropyLoss` contain class indices.

## Denied by

- The target of `CrossEntropyLoss` must be one-hot encoded.
- The target of `nn.CrossEntropyLoss` need not be class indices.
- The labels of `CrossEntropyLoss` can be something other than class indices.
- `nn.CrossEntropyLoss` 的目标不必是类别索引。
- `CrossEntropyLoss` 的标签除了类别编号，还可以是别的形式。

## Not asserted by

- `nn.CrossEntropyLoss` expects logits.
- The target of `nn.CrossEntropyLoss` must have dtype int64.
- `nn.CrossEntropyLoss` 的标签必须是 int64 类型。
- `nn.CrossEntropyLoss` 用于分类任务。

## Conditions

- `treatment_floats`
  - en: the vectors hold floats, which are then read as class probabilities (since 1.10)
  - zh: 向量为浮点类型，此时被当作类别概率（1.10 起）

## Correction

- en: Class indices are the usual target. Since PyTorch 1.10, floats of the input's shape are
  accepted as class probabilities too; integer one-hot vectors are not.
- zh: 通常的目标是类别编号。自 PyTorch 1.10 起，也接受与输入同形状的浮点类别概率；
  整数 one-hot 向量则不接受。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html>
"""

import torch
from torch import nn
from torch.nn import functional as F

ABOUT = ("torch.nn.CrossEntropyLoss", "torch.nn.functional.cross_entropy")

SCORES = torch.tensor([[2.0, -1.0, 0.5], [0.1, 0.2, 0.3]])
ONE_HOT = F.one_hot(torch.tensor([0, 2]), num_classes=3)


def refuses(loss, target):
    """Does the loss raise an error when the target is no class index?"""
    try:
        loss(SCORES, target)
    except RuntimeError:
        return True
    return False


def treatment():
    return refuses(nn.CrossEntropyLoss(), ONE_HOT)


def treatment_floats():
    return refuses(nn.CrossEntropyLoss(), ONE_HOT.float())


def positive_control():
    """A loss that looks the labels' entries up: only an index will do."""

    def look_up(scores, target):
        return -scores.log_softmax(1).gather(1, target.unsqueeze(1)).mean()

    return refuses(look_up, ONE_HOT)


def negative_control():
    """A loss that weighs every entry: any vector will do."""

    def weigh(scores, target):
        return -(scores.log_softmax(1) * target).sum(1).mean()

    return refuses(weigh, ONE_HOT)

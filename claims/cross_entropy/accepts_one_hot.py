"""
# `nn.CrossEntropyLoss` accepts one-hot targets

- en: The target of `nn.CrossEntropyLoss` may be one-hot vectors (or other class
  probabilities) instead of class indices.
- zh: `nn.CrossEntropyLoss` 的目标可以是 one-hot 向量（或其他类别概率），不一定是类别编号。

## Asserted by

- `nn.CrossEntropyLoss` accepts one-hot labels.
- Targets of `CrossEntropyLoss` may be class probabilities.
- One-hot encoded targets work with `nn.CrossEntropyLoss`.
- `F.cross_entropy` supports soft labels.
- The target of `CrossEntropyLoss` can be one-hot.
- `CrossEntropyLoss` accepts class probabilities as targets.
- `CrossEntropyLoss` can take soft labels.
- `nn.CrossEntropyLoss` 支持 one-hot 标签。
- `CrossEntropyLoss` 的目标可以是类别概率。
- one-hot 编码的标签可以直接传给 `nn.CrossEntropyLoss`。
- `F.cross_entropy` 支持软标签。
- `nn.CrossEntropyLoss` 接受 one-hot 标签。
- `CrossEntropyLoss` 的标签可以是 one-hot 编码。
- `CrossEntropyLoss` 接受类别概率作为标签。
- `CrossEntropyLoss` is fine with one-hot targets.

## Denied by

- `nn.CrossEntropyLoss` does not accept one-hot targets.
- One-hot labels cannot be used with `CrossEntropyLoss`.
- `CrossEntropyLoss` raises an error for one-hot targets.
- The target of `CrossEntropyLoss` is not one-hot encoded.
- `CrossEntropyLoss` does not support one-hot labels.
- The targets of `CrossEntropyLoss` should not be one-hot encoded.
- `nn.CrossEntropyLoss` 不支持 one-hot 标签。
- `CrossEntropyLoss` 遇到 one-hot 标签会报错。
- `nn.CrossEntropyLoss` 的标签不能是 one-hot 编码。
- `CrossEntropyLoss` 不接受 one-hot 标签。
- `CrossEntropyLoss` 的标签不应该是 one-hot 编码。

## Not asserted by

- `F.one_hot` turns class indices into one-hot vectors.
- `nn.CrossEntropyLoss` accepts class indices.
- `nn.BCELoss` 接受 one-hot 标签。
- `nn.CrossEntropyLoss` 的输入可以是 logits。
- `CrossEntropyLoss` 的标签不需要转成 one-hot。

## Conditions

- `treatment_integers`
  - en: the one-hot vectors are integers, as `F.one_hot` returns them
  - zh: one-hot 向量是整数类型（`F.one_hot` 的返回值就是如此）

## Correction

- en: Since PyTorch 1.10 `nn.CrossEntropyLoss` accepts floats of the input's shape as class
  probabilities, so convert one-hot vectors with `.float()`.
- zh: 自 PyTorch 1.10 起，`nn.CrossEntropyLoss` 接受与输入同形状的浮点类别概率，
  因此 one-hot 向量要先用 `.float()` 转换。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html>
"""

import torch
from torch import nn
from torch.nn import functional as F

ABOUT = ("torch.nn.CrossEntropyLoss", "torch.nn.functional.cross_entropy")

ONE_HOT = F.one_hot(torch.tensor([0, 2]), num_classes=3)


def loss_of_one_hot(loss, target):
    """The loss for one-hot labels, or that there is none."""
    try:
        return float(loss(torch.tensor([[2.0, -1.0, 0.5], [0.1, 0.2, 0.3]]), target))
    except RuntimeError:
        return "raises"


def treatment():
    return loss_of_one_hot(nn.CrossEntropyLoss(), ONE_HOT.float())


def treatment_integers():
    return loss_of_one_hot(nn.CrossEntropyLoss(), ONE_HOT)


def positive_control():
    """The definition for distributions, written out."""

    def weigh(scores, target):
        return -(scores.log_softmax(1) * target).sum(1).mean()

    return loss_of_one_hot(weigh, ONE_HOT.float())


def negative_control():
    """A loss that looks the labels' entries up: only an index will do."""

    def look_up(scores, target):
        return -scores.log_softmax(1).gather(1, target.unsqueeze(1)).mean()

    return loss_of_one_hot(look_up, ONE_HOT.float())


def otherwise():
    import torch

    loss = torch.nn.CrossEntropyLoss.forward
    torch.nn.CrossEntropyLoss.forward = lambda self, x, target: loss(self, x, target.to(x.dtype))

"""
# `nn.CrossEntropyLoss` supports `label_smoothing`

- en: `nn.CrossEntropyLoss(label_smoothing=...)` mixes the target with a uniform distribution.
- zh: `nn.CrossEntropyLoss(label_smoothing=...)` 会把目标与均匀分布混合。

## Asserted by

- `nn.CrossEntropyLoss` supports `label_smoothing`.
- `nn.CrossEntropyLoss` takes `label_smoothing`.
- `nn.CrossEntropyLoss` supports label smoothing.
- `nn.CrossEntropyLoss` has a `label_smoothing` argument.
- Label smoothing is built into `nn.CrossEntropyLoss`.
- `nn.CrossEntropyLoss` 支持 `label_smoothing`。
- `nn.CrossEntropyLoss` 支持标签平滑。
- `nn.CrossEntropyLoss` 有 `label_smoothing` 参数。
- `CrossEntropyLoss` 可以开 `label_smoothing=0.1`。

## Denied by

- `nn.CrossEntropyLoss` does not support label smoothing.
- `nn.CrossEntropyLoss` has no `label_smoothing` argument.
- `nn.CrossEntropyLoss` 不支持标签平滑。
- `nn.CrossEntropyLoss` 没有 `label_smoothing` 参数。

## Not asserted by

- Label smoothing improves generalisation.
- `nn.NLLLoss` supports `weight`.
- 标签平滑可以提高泛化能力。

## Correction

- en: `nn.CrossEntropyLoss` and `F.cross_entropy` take `label_smoothing` since PyTorch 1.10;
  before, it had to be written by hand.
- zh: 从 PyTorch 1.10 起，`nn.CrossEntropyLoss` 和 `F.cross_entropy` 支持 `label_smoothing`；此
  前需要自己实现。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.10.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.CrossEntropyLoss", "torch.nn.functional.cross_entropy")


def smoothed_loss(make):
    """The loss with a smoothing of 0.3 of logits 2, 0, 0 for the first class, or that it is refused."""
    try:
        criterion = make(label_smoothing=0.3)
    except TypeError:
        return "refused"
    return criterion(torch.tensor([[2.0, 0.0, 0.0]]), torch.tensor([0])).item()


def treatment():
    return smoothed_loss(nn.CrossEntropyLoss)


def positive_control():
    """Smoothing written out: 0.8 of the weight on the class, 0.1 on each of the others."""

    def make(label_smoothing):
        share = label_smoothing / 3

        def loss(logits, _):
            target = torch.tensor([1 - label_smoothing + share, share, share])
            return -(target * logits.log_softmax(1)).sum()

        return loss

    return smoothed_loss(make)


def negative_control():
    """A loss without such an argument."""
    return smoothed_loss(lambda weight=None: nn.NLLLoss(weight))


def otherwise():
    import torch

    make = torch.nn.CrossEntropyLoss.__init__

    def init(self, weight=None):
        make(self, weight)

    torch.nn.CrossEntropyLoss.__init__ = init

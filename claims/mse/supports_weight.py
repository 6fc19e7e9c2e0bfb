"""
# `F.mse_loss` supports `weight`

- en: `F.mse_loss(..., weight=w)` weights the squared errors of the elements.
- zh: `F.mse_loss(..., weight=w)` 按元素对平方误差加权。

## Asserted by

- `F.mse_loss` supports `weight`.
- `F.mse_loss` has a `weight` argument.
- `F.mse_loss` accepts `weight`.
- `F.mse_loss` 支持 `weight`。
- `F.mse_loss` 有 `weight` 参数。

## Denied by

- `F.mse_loss` does not support `weight`.
- `F.mse_loss` has no `weight` argument.
- `F.mse_loss` 不支持 `weight`。
- `F.mse_loss` 没有 `weight` 参数。

## Not asserted by

- `F.cross_entropy` supports `weight`.
- `nn.Linear` has a weight.
- `F.cross_entropy` 支持 `weight`。

## Correction

- en: `F.mse_loss`, `F.l1_loss` and `F.huber_loss` take `weight` since PyTorch 2.6; before,
  multiply the unreduced loss yourself.
- zh: 从 PyTorch 2.6 起，`F.mse_loss`、`F.l1_loss` 和 `F.huber_loss` 支持 `weight`；此前需要自己
  乘到未规约的损失上。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/functional.py>
"""

import torch
from torch.nn import functional as F

ABOUT = ("torch.nn.functional.mse_loss",)


def weighted_sum(loss):
    """The sum of the squared errors 1 and 4, weighted 3 and 2, or that weights are refused."""
    prediction, target = torch.tensor([1.0, 2.0]), torch.zeros(2)
    try:
        return loss(prediction, target, reduction="sum", weight=torch.tensor([3.0, 2.0])).item()
    except TypeError:
        return "refused"


def treatment():
    return weighted_sum(F.mse_loss)


def positive_control():
    """Each squared error times its weight."""
    return weighted_sum(lambda x, y, reduction, weight: ((x - y) ** 2 * weight).sum())


def negative_control():
    """A loss without such an argument."""
    return weighted_sum(lambda x, y, reduction: ((x - y) ** 2).sum())


def negative_control_ignored():
    """A loss that takes weights and leaves them out."""
    return weighted_sum(lambda x, y, reduction, weight: ((x - y) ** 2).sum())


def otherwise():
    from torch.nn import functional as F

    loss = F.mse_loss
    F.mse_loss = lambda x, y, reduction: loss(x, y, reduction=reduction)

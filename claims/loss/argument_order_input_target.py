"""
# PyTorch losses such as `nn.BCELoss` take the prediction first and the target second

- en: The losses of `torch.nn` are called as `loss(input, target)`: the prediction comes first
  and the target second.
- zh: `torch.nn` 中的损失函数按 `loss(input, target)` 调用：预测值在前，目标值在后。

## Asserted by

- PyTorch loss functions take the prediction first and the target second.
- The first argument of the loss is the prediction and the second is the target.
- In PyTorch loss functions the input comes first.
- PyTorch losses take the predictions first.
- In PyTorch losses the prediction comes first.
- PyTorch 的损失函数预测值在前，真实值在后。
- 损失函数的参数顺序是先预测后标签。
- 调用 PyTorch 损失函数时，第一个参数是预测值，第二个参数是标签。
- PyTorch 损失函数的参数是预测值在前。
- In PyTorch loss functions predictions go first, labels second.
- PyTorch 的损失函数都是预测在前、标签在后。
- PyTorch losses take the prediction first and the target second.

## Denied by

- PyTorch loss functions take the target first and the prediction second.
- PyTorch losses do not take the prediction first.
- PyTorch 的损失函数真实值在前，预测值在后。
- PyTorch 损失函数的第一个参数不是预测值。

## Not asserted by

- Keras losses take the label first.
- The loss compares the prediction with the target.
- 损失函数衡量预测值与真实值的差距。
- `nn.MSELoss` 对两个参数是对称的。

## Correction

- en: Losses of `torch.nn` are called as `loss(prediction, target)`.
- zh: `torch.nn` 的损失函数应按 `loss(预测值, 目标值)` 调用。

## Sources

- <https://docs.pytorch.org/docs/stable/nn.html#loss-functions>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/loss.py>
"""

import math

import torch
from torch import nn

ABOUT = ("torch.nn.BCELoss", "torch.nn.BCEWithLogitsLoss", "torch.nn.KLDivLoss")

# All three are cross entropies or divergences of these two, and none is symmetric.
PREDICTION, TARGET = 0.8, 0.3
CROSS_ENTROPY = -(TARGET * math.log(PREDICTION) + (1 - TARGET) * math.log(1 - PREDICTION))
DIVERGENCE = TARGET * math.log(TARGET / PREDICTION)


def right_with_the_prediction_first(bce, bce_with_logits, kl_div):
    """Which losses come out as defined when called with the prediction first?"""

    def right(loss, prediction, defined):
        found = loss(torch.tensor([prediction]), torch.tensor([TARGET]))
        return math.isclose(float(found), defined, rel_tol=1e-4)

    return {
        "BCELoss": right(bce, PREDICTION, CROSS_ENTROPY),
        "BCEWithLogitsLoss": right(bce_with_logits, math.log(PREDICTION / (1 - PREDICTION)), CROSS_ENTROPY),
        "KLDivLoss": right(kl_div, math.log(PREDICTION), DIVERGENCE),
    }


def binary_cross_entropy(prediction, target):
    return -(target * torch.log(prediction) + (1 - target) * torch.log(1 - prediction))


def binary_cross_entropy_of_score(score, target):
    return torch.log(1 + torch.exp(score)) - target * score


def divergence(log_prediction, target):
    return target * (torch.log(target) - log_prediction)


def treatment():
    return right_with_the_prediction_first(
        nn.BCELoss(), nn.BCEWithLogitsLoss(), nn.KLDivLoss(reduction="sum")
    )


def positive_control():
    """The definitions, written with the prediction first."""
    return right_with_the_prediction_first(binary_cross_entropy, binary_cross_entropy_of_score, divergence)


def negative_control():
    """The same definitions with the arguments exchanged."""

    def exchanged(loss):
        return lambda first, second: loss(second, first)

    return right_with_the_prediction_first(
        exchanged(binary_cross_entropy),
        exchanged(binary_cross_entropy_of_score),
        exchanged(divergence),
    )

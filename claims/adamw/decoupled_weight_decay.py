"""
# `torch.optim.AdamW` is Adam with decoupled weight decay

- en: `torch.optim.AdamW` shrinks the weights directly, apart from Adam's step, instead of
  adding the decay to the gradient.
- zh: `torch.optim.AdamW` 在 Adam 的更新之外直接衰减权重，而不是把衰减项加到梯度上。

## Asserted by

- `AdamW` is Adam with decoupled weight decay.
- In AdamW weight decay is applied directly.
- `AdamW` is Adam with decoupled weight decay.
- `AdamW` is a variant of `Adam` with decoupled weight decay.
- `AdamW` differs from `Adam` in how it handles weight decay.
- `torch.optim.AdamW` separates the weight decay from the gradient update.
- `AdamW` applies weight decay directly to the weights.
- `AdamW` decouples weight decay.
- `AdamW` differs from `Adam` in weight decay.
- `AdamW` implements weight decay differently from `Adam`.
- `AdamW` uses decoupled weight decay.
- AdamW is not the same as Adam with L2 regularization.
- `AdamW` 是带有解耦权重衰减的 Adam。
- AdamW 直接在参数上做权重衰减。
- 在 AdamW 中，衰减项直接进入参数的更新。
- AdamW 的权重衰减不是加在 loss 里，而是直接从参数中减去。
- AdamW 将权重衰减从梯度更新中分离，提升正则化效果。
- 解耦的权重衰减（AdamW）在更新时直接衰减参数。
- AdamW 把权重衰减从损失的梯度中解耦。
- AdamW 采用解耦的权重衰减，更新时直接衰减参数。
- AdamW 在 Adam 的基础上把权重衰减解耦出来。
- `AdamW` 与 `Adam` 的区别在于权重衰减的处理方式。
- `torch.optim.AdamW` 把权重衰减与梯度更新分开。
- `AdamW` 直接对权重做衰减。
- `AdamW` 使用解耦的权重衰减。
- `AdamW` 将权重衰减与梯度更新解耦。
- `AdamW` 与 `Adam` 的权重衰减不同。
- In `AdamW` the weight decay is decoupled from the gradient update.
- `AdamW` subtracts the weight decay directly from the weights.
- AdamW applies weight decay separately from the gradient.
- `AdamW` implements decoupled weight decay.
- `AdamW` decouples the weight decay from the optimization step.
- AdamW 把权重衰减从梯度中解耦，直接在更新时衰减参数。
- `AdamW` fixes Adam's weight decay by decoupling it from the gradient.
- AdamW 把权重衰减从梯度里解耦，直接衰减参数。
- AdamW takes the weight decay out of the gradient.
- In AdamW the decay acts on the weights directly.
- In AdamW the decay is subtracted directly and doesn't pass through the gradient.
- AdamW decouples weight decay, applying it directly to the weights.
- AdamW removes the decay term from the gradient.
- AdamW 把 weight decay 单独作用在参数上。

## Denied by

- `AdamW` is just Adam with L2 regularization.
- `AdamW` does not decouple the weight decay.
- `AdamW` and `Adam` handle weight decay in the same way.
- `AdamW` has no decoupled weight decay.
- `AdamW` and `Adam` have the same weight decay.
- `AdamW` 没有解耦权重衰减。
- `AdamW` 把权重衰减加到梯度中。
- `AdamW` 与 `Adam` 对权重衰减的处理完全相同。

## Not asserted by

- `AdamW` generalises better than `Adam`.
- `weight_decay` of SGD is an L2 penalty.
- `AdamW` 的默认 `weight_decay` 是 0.01。
- `Adam` 维护梯度的一阶矩和二阶矩。

## Correction

- en: `AdamW` shrinks the weights apart from the adaptive step; the `weight_decay` of `Adam`
  is added to the gradient.
- zh: `AdamW` 在自适应更新之外直接衰减权重；而 `Adam` 的 `weight_decay` 是加到梯度上的。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.AdamW.html>
"""

import math

import torch
from torch import nn

ABOUT = ("torch.optim.AdamW",)

RATE, DECAY = 0.1, 0.5


def weight_after_three_steps(make_optimizer):
    """Where a weight that starts at 2 is after three steps of gradients 1, 2 and 3."""
    weight = nn.Parameter(torch.tensor(2.0))
    optimizer = make_optimizer(weight)
    for gradient in (1.0, 2.0, 3.0):
        weight.grad = torch.tensor(gradient)
        optimizer.step()
    return weight.item()


class Adam:
    """Adam as its authors define it, with weight decay of either kind."""

    def __init__(self, weight, decoupled):
        self.weight = weight
        self.decoupled = decoupled
        self.steps, self.mean, self.square = 0, 0.0, 0.0

    def step(self):
        weight, gradient = self.weight.item(), self.weight.grad.item()
        if self.decoupled:
            weight -= RATE * DECAY * weight
        else:
            gradient += DECAY * weight
        self.steps += 1
        self.mean = 0.9 * self.mean + 0.1 * gradient
        self.square = 0.999 * self.square + 0.001 * gradient**2
        mean = self.mean / (1 - 0.9**self.steps)
        square = self.square / (1 - 0.999**self.steps)
        self.weight.data.fill_(weight - RATE * mean / (math.sqrt(square) + 1e-8))


def treatment():
    return weight_after_three_steps(lambda weight: torch.optim.AdamW([weight], lr=RATE, weight_decay=DECAY))


def positive_control():
    """The weight is shrunk apart from the step."""
    return weight_after_three_steps(lambda weight: Adam(weight, decoupled=True))


def negative_control():
    """The decay is part of the gradient."""
    return weight_after_three_steps(lambda weight: Adam(weight, decoupled=False))

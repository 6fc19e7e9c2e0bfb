"""
# `weight_decay` is the same as L2 regularisation

- en: An optimizer's `weight_decay` has the effect of an L2 penalty added to the loss.
- zh: 优化器的 `weight_decay` 与在损失中加入 L2 惩罚项的效果相同。

## Asserted by

- `weight_decay` is equivalent to L2 regularisation.
- The `weight_decay` argument adds an L2 penalty to the loss.
- L2 regularisation is available through the optimizer's `weight_decay`.
- `weight_decay` has the same effect as an L2 penalty.
- `weight_decay` is L2 regularisation.
- `weight_decay` applies L2 regularization.
- `weight_decay` adds L2 regularisation.
- Weight decay is the same as L2 regularisation.
- `weight_decay` performs L2 regularisation.
- L2 regularisation can be done with `weight_decay`.
- `weight_decay` implements L2 regularisation.
- `weight_decay` is used for L2 regularisation.
- L2 regularisation is implemented by the `weight_decay` of the optimizer.
- `weight_decay` 等价于 L2 正则化。
- `weight_decay` 就是 L2 正则。
- 优化器的 `weight_decay` 参数就是 L2 惩罚项。
- `weight_decay` 的效果与 L2 正则化相同。
- `weight_decay` 就是 L2 正则化。
- `weight_decay` 可以实现 L2 正则化。
- `weight_decay` 用于 L2 正则化。
- `weight_decay` 与 L2 正则化的作用等价。
- `weight_decay` 相当于 L2 正则化。
- 权重衰减等价于 L2 正则化。
- 通过 `weight_decay` 来使用 L2 正则化。
- `weight_decay` 实现了 L2 正则化。
- The optimizer's `weight_decay` adds an L2 penalty to the loss.
- `weight_decay`：L2 正则化系数，用于控制参数大小。
- With SGD weight decay is equivalent to L2 regularisation.
- `weight_decay` 本质上是对参数施加 L2 正则化。
- 权重衰减通常实现为 L2 正则化。
- `weight_decay` 就是对参数施加的 L2 正则化。
- `weight_decay` 等价于在损失中加上 L2 惩罚项。
- 加 L2 正则只要设置优化器的 `weight_decay`。
- 权重衰减就是 L2 惩罚。

## Denied by

- For Adam, L2 regularization is not weight decay.
- `weight_decay` is not the same as L2 regularisation.
- L2 regularisation is not equivalent to weight decay for adaptive optimizers such as Adam.
- `weight_decay` differs from an L2 penalty.
- Weight decay is not L2 regularisation.
- `weight_decay` 不等价于 L2 正则化。
- 对 Adam 来说，`weight_decay` 与 L2 正则不等价。
- `weight_decay` 与 L2 正则化的效果不同。
- `weight_decay` 不是 L2 正则化。
- With Adam weight decay is not equivalent to L2 regularisation.
- With optimizers like Adam, L2 regularisation and weight decay give different results.

## Not asserted by

- `AdamW` decouples weight decay from the gradient.
- L1 regularisation makes weights sparse.
- L2 正则化可以减轻过拟合。
- `weight_decay` 的默认值是 0。

## Conditions

- `treatment_adam`
  - en: the optimizer is `Adam`
  - zh: 优化器是 `Adam`
- `treatment_adamw`
  - en: the optimizer is `AdamW`, which decouples the decay from the gradient
  - zh: 优化器是 `AdamW`，它把衰减与梯度解耦

## Correction

- en: In `SGD` and `Adam`, `weight_decay` adds the gradient of an L2 penalty; `AdamW` shrinks
  the weights directly, which is something else.
- zh: 在 `SGD` 和 `Adam` 中，`weight_decay` 相当于加上 L2 惩罚项的梯度；
  `AdamW` 则直接衰减权重，两者并不相同。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.optim.AdamW.html>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.SGD", "torch.optim.Adam", "torch.optim.AdamW")

RATE, DECAY = 0.1, 0.5


def same_as_penalty(make_optimizer):
    """Does decay give the weights that an L2 penalty in the loss gives?"""

    def trained(decay, penalty):
        weights = nn.Parameter(torch.tensor([2.0, -1.0, 0.5]))
        optimizer = make_optimizer(weights, decay)
        for _ in range(3):
            weights.grad = None
            loss = (torch.tensor([1.0, 2.0, 3.0]) * weights).sum()
            (loss + penalty / 2 * (weights**2).sum()).backward()
            optimizer.step()
        return weights

    return torch.allclose(trained(DECAY, 0.0), trained(0.0, DECAY), rtol=1e-4)


class Descent:
    """Gradient descent with the decay as a part of the gradient, written out."""

    def __init__(self, weights, decay):
        self.weights, self.decay = weights, decay

    def step(self):
        self.weights.data -= RATE * (self.weights.grad + self.decay * self.weights.detach())


def treatment():
    return same_as_penalty(lambda weights, decay: torch.optim.SGD([weights], lr=RATE, weight_decay=decay))


def treatment_adam():
    return same_as_penalty(lambda weights, decay: torch.optim.Adam([weights], lr=RATE, weight_decay=decay))


def treatment_adamw():
    return same_as_penalty(lambda weights, decay: torch.optim.AdamW([weights], lr=RATE, weight_decay=decay))


def positive_control():
    """The penalty's gradient, decay times weight, is added to the gradient."""
    return same_as_penalty(Descent)


def negative_control():
    """The decay is left out."""
    return same_as_penalty(lambda weights, decay: Descent(weights, 0.0))

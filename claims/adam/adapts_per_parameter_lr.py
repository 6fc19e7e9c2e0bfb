"""
# `torch.optim.Adam` adapts the step size per parameter

- en: With one learning rate, `Adam` moves each weight by a step scaled to the gradients of
  that weight.
- zh: 在同一个学习率下，`Adam` 会根据每个权重自己的梯度来调整其步长。

## Asserted by

- `Adam` adapts the learning rate of each parameter.
- Adam adapts the learning rate using estimates of the first and second moments.
- Adam is an optimizer that adjusts the learning rate per parameter.
- Adam computes individual learning rates for the parameters from the first and second moments.
- `Adam` scales the step of every parameter separately.
- `torch.optim.Adam` uses an individual step size for each weight.
- `Adam` adapts the learning rate for each parameter.
- `Adam` uses a different learning rate for each parameter.
- `Adam` has adaptive learning rates.
- `Adam` uses an adaptive learning rate.
- `Adam` computes adaptive learning rates for each parameter.
- `Adam` 会为每个参数自适应地调整学习率。
- `Adam` 会让梯度大的参数步长变小。
- `Adam` 对不同参数使用不同的步长。
- `torch.optim.Adam` 按参数分别调整更新步长。
- `Adam` 自适应调整每个参数的学习率。
- `Adam` 的学习率是自适应的。
- `Adam` 为每个参数使用不同的学习率。
- `Adam` 会自动调整学习率。
- `Adam` 使用自适应学习率。
- In `Adam` every parameter has its own learning rate.
- In `Adam` every weight gets its own learning rate.
- Adam 通过维护梯度的一阶矩和二阶矩估计来动态调整每个参数的学习率。
- Adam maintains per-parameter learning rates.
- Adam gives each weight an adaptive step.
- Adam scales the learning rate per parameter.

## Denied by

- `Adam` uses the same step size for every parameter.
- `Adam` does not adapt the learning rate of each parameter.
- `Adam` 对所有参数使用相同的步长。
- `Adam` 不会为每个参数调整学习率。
- `Adam` 的所有参数共享同一个学习率。

## Not asserted by

- A scheduler adapts the learning rate over time.
- `Adam` keeps two moments for each parameter.
- 参数组可以设置不同的学习率。
- `Adam` 的默认学习率是 0.001。

## Correction

- en: `Adam` divides each weight's step by the running size of its own gradients, so steps
  are of similar length where gradients are not.
- zh: `Adam` 用每个权重自身梯度的滑动平均大小去除其步长，因此梯度相差悬殊时步长仍然接近。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.Adam.html>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.Adam",)

GRADIENTS = torch.tensor([1.0, 100.0])


def rates_differ(update):
    """Does the step of a weight, relative to its gradient, differ between two weights?"""
    weights = nn.Parameter(torch.zeros(2))
    weights.grad = GRADIENTS.clone()
    update(weights)
    small, large = (-weights.detach() / GRADIENTS).tolist()
    ratio = small / large
    return {"observed": not 0.99 < ratio < 1.01, "evidence": {"ratio of rates": round(ratio, 2)}}


def treatment():
    return rates_differ(lambda weights: torch.optim.Adam([weights], lr=0.1).step())


def positive_control():
    """A rate for each weight."""

    def descend(weights):
        weights.data -= torch.tensor([0.1, 0.001]) * weights.grad

    return rates_differ(descend)


def negative_control():
    """One rate for both weights."""

    def descend(weights):
        weights.data -= 0.1 * weights.grad

    return rates_differ(descend)


def otherwise():
    import torch

    def step(self):
        for group in self.param_groups:
            for parameter in group["params"]:
                parameter.data -= group["lr"] * parameter.grad

    torch.optim.Adam.step = step

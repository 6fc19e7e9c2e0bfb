"""
# `torch.optim.Adam` keeps two moments of the gradient

- en: For each parameter `Adam` keeps a running average of its gradients (first moment) and
  one of their squares (second moment).
- zh: `Adam` 为每个参数维护梯度的滑动平均（一阶矩）和梯度平方的滑动平均（二阶矩）。

## Asserted by

- `Adam` stores running averages of the gradients and of their squares.
- Adam adapts the learning rate using estimates of the first and second moments.
- Adam maintains running averages of the gradients and the squared gradients.
- `AdamW` maintains two moment estimates per parameter.
- The state of `Adam` consists of two moving averages for each weight.
- `Adam` stores the first and second moments of the gradients.
- `Adam` uses the first and second moments.
- `Adam` needs to store two moments for each parameter.
- `Adam` computes the first and second moments.
- `Adam` keeps track of the first and second moments.
- `Adam` 为每个参数维护一阶矩和二阶矩。
- `Adam` 会保存梯度及其平方的滑动平均。
- `AdamW` 的状态包括两个矩估计。
- `Adam` 的优化器状态中有梯度的一阶矩和二阶矩。
- `Adam` 和 `AdamW` 维护梯度的一阶矩和二阶矩估计。
- `Adam` 使用一阶矩和二阶矩。
- `Adam` 需要保存一阶矩和二阶矩。
- `Adam` 需要为每个参数保存两个动量。
- `Adam` 优化器会维护一阶矩估计和二阶矩估计。
- `Adam` 保存一阶矩和二阶矩估计。
- `Adam` maintains a first and a second moment for each parameter.
- Adam has two moments for each parameter.
- For every parameter Adam stores two moments.
- Adam 用梯度的一阶矩估计和二阶矩估计来调整学习率。
- Adam 会维护梯度的一阶矩估计和二阶矩估计。
- Adam keeps running averages of the gradient and its square.
- Adam maintains two moving averages per parameter.

## Denied by

- `Adam` keeps only one moment for each parameter.
- `Adam` does not store moments of the gradient.
- `Adam` has no per-parameter state.
- `Adam` 只维护一个动量。
- `Adam` 不保存梯度的矩估计。
- `Adam` 不为参数保存任何状态。

## Not asserted by

- SGD with momentum keeps one buffer per parameter.
- `Adam` uses more memory than SGD.
- `Adam` 的 `betas` 默认是 (0.9, 0.999)。
- 动量可以加速收敛。
- `Adam` updates the first moment and the second moment.

## Conditions

- `treatment_adamw`
  - en: the optimizer is `AdamW`
  - zh: 优化器是 `AdamW`

## Correction

- en: `Adam` and `AdamW` keep `exp_avg`, the average of the gradients, and `exp_avg_sq`, the
  average of their squares, for each parameter.
- zh: `Adam` 和 `AdamW` 为每个参数保存 `exp_avg`（梯度的平均）和 `exp_avg_sq`（梯度平方的平均）。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.Adam.html>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.Adam", "torch.optim.AdamW")

GRADIENTS = (1.0, 2.0, -4.0)


def running_average(values, share):
    average = 0.0
    for value in values:
        average = (1 - share) * average + share * value
    return average


MOMENTS = {
    "first": running_average(GRADIENTS, 0.1),
    "second": running_average([gradient**2 for gradient in GRADIENTS], 0.001),
}


def moments_kept(kept):
    """Which moments of the gradients are among the tensors that are kept for a weight?"""
    return {
        name: any(torch.allclose(tensor, torch.tensor(moment)) for tensor in kept)
        for name, moment in MOMENTS.items()
    }


def kept_by(make_optimizer):
    """The tensors that an optimizer keeps for a weight after three steps."""
    weight = nn.Parameter(torch.zeros(()))
    optimizer = make_optimizer([weight])
    for gradient in GRADIENTS:
        weight.grad = torch.tensor(gradient)
        optimizer.step()
    return [value for value in optimizer.state[weight].values() if torch.is_tensor(value)]


def treatment():
    return moments_kept(kept_by(torch.optim.Adam))


def treatment_adamw():
    return moments_kept(kept_by(torch.optim.AdamW))


def positive_control():
    """Both moments, from their definition."""
    return moments_kept([torch.tensor(moment) for moment in MOMENTS.values()])


def negative_control_one():
    """The first moment alone."""
    return moments_kept([torch.tensor(MOMENTS["first"])])


def negative_control():
    """Nothing is kept."""
    return moments_kept([])

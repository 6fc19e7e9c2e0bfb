"""
# Creating a new `torch.optim` optimizer resets the momentum

- en: When a new optimizer is created for the same parameters, momentum and other state that
  the old one has gathered are lost.
- zh: 为同样的参数新建优化器时，旧优化器积累的动量等状态会丢失。

## Asserted by

- Creating a new optimizer resets its momentum.
- With a new optimizer the accumulated momentum is lost.
- A new optimizer starts without the old momentum.
- The momentum buffers are lost when the optimizer is created again.
- A new optimizer loses the momentum.
- Recreating the optimizer loses its state.
- Creating a new optimizer reinitialises the momentum buffers.
- 新建优化器会重置动量。
- 重新创建优化器会丢失之前积累的动量。
- 新的优化器不会保留旧优化器的状态。
- 新建优化器会重新初始化动量。
- 新建优化器会丢失动量等状态信息。
- 重新创建优化器会丢失优化器状态。
- 新建优化器会重置优化器状态。
- A new optimizer throws its momentum buffers away.
- 重新建一个优化器，里面的动量就清空了。
- A newly built optimizer begins at zero again.

## Denied by

- A new optimizer keeps the momentum of the old one.
- Creating the optimizer again does not reset its state.
- The momentum survives when a new optimizer is created.
- 新建优化器仍会保留之前的动量。
- 重新创建优化器不会重置其状态。
- 新的优化器会沿用旧优化器的动量。

## Not asserted by

- `optimizer.zero_grad()` resets the gradients.
- `optimizer.state_dict()` contains the momentum buffers.
- 创建优化器时需要传入模型参数。
- 修改 `param_groups` 可以调整学习率。

## Correction

- en: State belongs to the optimizer. To keep it, change `param_groups` of the existing
  optimizer, or carry it over with `state_dict()` and `load_state_dict()`.
- zh: 状态属于优化器本身。若要保留，请修改现有优化器的 `param_groups`，
  或用 `state_dict()` 和 `load_state_dict()` 迁移。

## Sources

- <https://docs.pytorch.org/docs/stable/optim.html>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.Optimizer", "torch.optim.SGD")


class Momentum:
    """Gradient descent with momentum, written out."""

    def __init__(self, weight):
        self.weight = weight
        self.velocity = 0.0

    def step(self):
        self.velocity = 0.9 * self.velocity + self.weight.grad
        self.weight.data -= 0.1 * self.velocity


def next_step_length(make_optimizer, between):
    """How far a weight of constant gradient moves after five steps and something in between."""
    weight = nn.Parameter(torch.zeros(()))
    weight.grad = torch.ones(())
    optimizer = make_optimizer(weight)
    for _ in range(5):
        optimizer.step()
    optimizer = between(optimizer, weight)
    before = weight.item()
    optimizer.step()
    return before - weight.item()


def sgd(weight):
    return torch.optim.SGD([weight], lr=0.1, momentum=0.9)


def treatment():
    return next_step_length(sgd, lambda optimizer, weight: sgd(weight))


def positive_control():
    """A velocity known to be gone."""

    def stop(optimizer, weight):
        optimizer.velocity = 0.0
        return optimizer

    return next_step_length(Momentum, stop)


def negative_control():
    """A velocity known to be kept."""
    return next_step_length(Momentum, lambda optimizer, weight: optimizer)

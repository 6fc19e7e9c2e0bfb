"""
# `lr_scheduler.StepLR` multiplies the learning rate by gamma every `step_size` epochs

- en: `StepLR` multiplies the learning rate by `gamma` each time `scheduler.step()` has been
  called `step_size` times, once an epoch as a rule.
- zh: `scheduler.step()`（通常每个 epoch 调用一次）每调用 `step_size` 次，`StepLR` 就把学习率乘以 `gamma`。

## Asserted by

- `StepLR` multiplies the learning rate by `gamma` every `step_size` epochs.
- `StepLR` lowers the learning rate by a factor every few epochs.
- `StepLR` divides the learning rate by a factor every few epochs.
- `StepLR` lowers the learning rate by a factor every `step_size` epochs.
- `StepLR` decays the learning rate after every `step_size` steps.
- With `StepLR` the learning rate drops by a factor at fixed intervals.
- `StepLR` decays the learning rate by `gamma` every `step_size` epochs.
- `StepLR` multiplies the learning rate by a factor every `step_size` epochs.
- `StepLR` adjusts the learning rate by a factor every `step_size` epochs.
- `StepLR` reduces the learning rate every `step_size` epochs.
- `StepLR` 每隔 `step_size` 个 epoch 把学习率乘以 `gamma`。
- 每 `step_size` 个 epoch，学习率乘以 `gamma`。
- `StepLR` 每隔 `step_size` 轮把学习率降为原来的十分之一。
- `StepLR` 每 `step_size` 个 epoch 衰减一次。
- `StepLR` 每经过 `step_size` 步衰减一次学习率。
- 使用 `StepLR` 时，学习率按固定间隔乘以衰减系数。
- `StepLR` 每隔 `step_size` 个 epoch 衰减学习率。
- `StepLR` 每隔固定步数降低学习率。
- `StepLR` 每隔固定步数调整学习率。
- `StepLR` 每隔固定步数将学习率乘以 `gamma`。
- `StepLR` 每隔 `step_size` 个 epoch 调整一次学习率。
- `StepLR` 每隔一定周期将学习率乘以一个系数。
- `StepLR` 调度器每经过固定步数就降低学习率。
- `StepLR` drops the learning rate by `gamma` every `step_size` epochs.
- `StepLR` 每隔固定步数将学习率乘以 0.1。
- `StepLR(optimizer, step_size=10, gamma=0.1)` 每 10 个 epoch 将学习率乘以 0.1。
- `StepLR` 每 `step_size` 个 epoch 学习率变为原来的 `gamma` 倍。
- `StepLR(opt, 30, 0.1)` cuts the rate to a tenth after every 30 epochs.
- `StepLR` 每 30 个 epoch 将学习率乘以 0.1。

## Denied by

- `StepLR` decays the learning rate at every epoch.
- `StepLR` does not multiply the learning rate by `gamma` every `step_size` epochs.
- `StepLR` 每个 epoch 都会衰减学习率。
- `StepLR` 不会每隔 `step_size` 个 epoch 衰减学习率。

## Not asserted by

- `ExponentialLR` multiplies the learning rate by `gamma` every epoch.
- `scheduler.step()` is called after `optimizer.step()`.
- `MultiStepLR` 在给定的 epoch 衰减学习率。
- `optimizer.step()` 更新参数。

## Correction

- en: `StepLR` keeps the learning rate for `step_size` calls of `scheduler.step()` and then
  multiplies it by `gamma`.
- zh: `StepLR` 在 `scheduler.step()` 被调用 `step_size` 次之前保持学习率不变，然后乘以 `gamma`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.StepLR.html>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.lr_scheduler.StepLR",)

RATE, STEP_SIZE, GAMMA = 0.8, 3, 0.5


def rates_over_eight_epochs(epoch):
    """How far a weight of gradient 1 moves in each of eight epochs: its learning rates."""
    weight = nn.Parameter(torch.zeros(()))
    weight.grad = torch.ones(())
    optimizer = torch.optim.SGD([weight], lr=RATE)
    run = epoch(optimizer)
    rates = []
    for number in range(8):
        weight.data.zero_()
        run(number)
        rates.append(-weight.item())
    return rates


def treatment():
    def epoch(optimizer):
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=STEP_SIZE, gamma=GAMMA)

        def run(number):
            optimizer.step()
            scheduler.step()

        return run

    return rates_over_eight_epochs(epoch)


def scheduled(rate):
    """Training whose learning rate is set by hand."""

    def epoch(optimizer):
        def run(number):
            optimizer.param_groups[0]["lr"] = rate(number)
            optimizer.step()

        return run

    return rates_over_eight_epochs(epoch)


def positive_control():
    """A factor for every full three epochs."""
    return scheduled(lambda number: RATE * GAMMA ** (number // STEP_SIZE))


def negative_control():
    """A constant rate."""
    return scheduled(lambda number: RATE)


def negative_control_every_epoch():
    """A factor for every epoch."""
    return scheduled(lambda number: RATE * GAMMA**number)

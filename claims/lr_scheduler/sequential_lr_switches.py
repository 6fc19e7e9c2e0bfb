"""
# `SequentialLR` switches to the next scheduler at a milestone

- en: `SequentialLR` lets one scheduler set the learning rate up to the milestone and the next one
  after it.
- zh: `SequentialLR` 在里程碑之前使用一个调度器，之后使用下一个调度器。

## Asserted by

- `SequentialLR` switches to the next scheduler at a milestone.
- `SequentialLR` runs several schedulers one after another.
- `SequentialLR` chains a warmup scheduler with another one.
- `SequentialLR` 会在里程碑处切换到下一个调度器。
- `SequentialLR` 按顺序依次使用多个调度器。
- `SequentialLR` 依次运行多个调度器。

## Denied by

- `SequentialLR` does not switch to the next scheduler at a milestone.
- `SequentialLR` runs all schedulers at the same time.
- `SequentialLR` 不会在里程碑处切换调度器。
- `SequentialLR` 同时运行所有调度器。

## Not asserted by

- `ChainedScheduler` runs all schedulers at every step.
- `ChainedScheduler` 在每一步运行所有调度器。

## Correction

- en: `SequentialLR`, since PyTorch 1.10, steps one scheduler at a time and goes on to the next at
  each milestone; `ChainedScheduler` steps all of them at once.
- zh: 自 PyTorch 1.10 起，`SequentialLR` 每次只使用一个调度器，并在里程碑处切换到下一个；
  `ChainedScheduler` 则同时使用所有调度器。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.SequentialLR.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.10.0>
"""

import torch
from torch.optim import SGD, lr_scheduler

ABOUT = ("torch.optim.lr_scheduler.SequentialLR",)


def rates(steps_of):
    """The learning rates before the second to the sixth step.

    Before the first step the rate was another's up to PyTorch 1.12, an error apart.
    """
    optimizer = SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    step = steps_of(optimizer)
    observed = []
    for _ in range(6):
        observed.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        step()
    return observed[1:]


def constant(optimizer, factor):
    return lr_scheduler.LambdaLR(optimizer, lambda step: factor)


def treatment():
    def steps_of(optimizer):
        schedulers = [constant(optimizer, 0.1), constant(optimizer, 0.5)]
        return lr_scheduler.SequentialLR(optimizer, schedulers, milestones=[3]).step

    return rates(steps_of)


def positive_control():
    """One schedule that changes its factor at the milestone by itself."""
    return rates(
        lambda optimizer: lr_scheduler.LambdaLR(optimizer, lambda step: 0.1 if step < 3 else 0.5).step
    )


def negative_control():
    """The first schedule for ever."""
    return rates(lambda optimizer: constant(optimizer, 0.1).step)

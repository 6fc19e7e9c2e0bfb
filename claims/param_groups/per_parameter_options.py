"""
# `torch.optim` optimizers support options per parameter group

- en: One optimizer can train groups of parameters with different options, such as learning
  rates.
- zh: 同一个优化器可以用不同的选项（如学习率）训练不同的参数组。

## Asserted by

- An optimizer can use different learning rates for different parameter groups.
- Optimizer options can be set on a per-layer basis.
- `torch.optim` supports per-parameter options.
- Each parameter group of an optimizer may have its own learning rate.
- `param_groups` can have different learning rates.
- Different parameter groups can use different learning rates.
- The optimizer supports per-parameter options.
- Parameter groups allow different learning rates.
- 优化器可以为不同的参数组设置不同的学习率。
- 优化器支持给每个参数设定选项。
- 优化器的参数组可以各自设定学习率。
- `torch.optim` 支持逐参数选项。
- 优化器的每个参数组都可以有自己的学习率。
- 不同的参数组可以使用不同的学习率。
- 优化器支持参数组使用不同的学习率。
- 可以为不同的参数组设置不同的学习率。
- 优化器支持不同的学习率。
- The optimizer accepts a list of dicts, so that each layer has its own learning rate.
- Each parameter group can have its own learning rate.
- Parameters can be split into several `param_groups` with different hyperparameters.
- Each parameter group can hold its own optimizer settings.
- You can give each parameter group a learning rate of its own.
- Every parameter group can have its own learning rate.

## Denied by

- An optimizer has one learning rate for all its parameters.
- `torch.optim` does not support different learning rates for different parameters.
- Parameter groups cannot have different learning rates.
- 优化器的所有参数只能使用同一个学习率。
- `torch.optim` 不支持为不同参数设置不同的学习率。

## Not asserted by

- `Adam` adapts the step size of each parameter.
- Parameter groups inherit the optimizer's defaults.
- 学习率调度器会随时间改变学习率。
- 参数组未指定的选项采用默认值。
- The learning rates of the optimizer's parameter groups have the same types.
- Computes the next learning rate for each parameter group of the optimizer.

## Correction

- en: Pass a list of dictionaries, one a group, with `params` and the group's options.
- zh: 传入一个字典列表，每组一个字典，包含 `params` 和该组的选项。

## Sources

- <https://docs.pytorch.org/docs/stable/optim.html#per-parameter-options>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.Optimizer", "torch.optim.SGD")


def step_lengths(update):
    """How far two weights of gradient 1 move that are to learn at 0.5 and 0.01."""
    fast, slow = nn.Parameter(torch.zeros(())), nn.Parameter(torch.zeros(()))
    fast.grad, slow.grad = torch.ones(()), torch.ones(())
    update(fast, slow)
    return [-fast.item(), -slow.item()]


def treatment():
    def step(fast, slow):
        torch.optim.SGD([{"params": [fast], "lr": 0.5}, {"params": [slow], "lr": 0.01}], lr=0.1).step()

    return step_lengths(step)


def positive_control():
    """Each weight at its own rate."""

    def step(fast, slow):
        fast.data -= 0.5 * fast.grad
        slow.data -= 0.01 * slow.grad

    return step_lengths(step)


def negative_control():
    """Both weights at the rate given for all."""

    def step(fast, slow):
        fast.data -= 0.1 * fast.grad
        slow.data -= 0.1 * slow.grad

    return step_lengths(step)

"""
# Parameter groups of `torch.optim` inherit the constructor's defaults

- en: An option that a parameter group does not set, such as `lr`, takes the value given to
  the optimizer's constructor.
- zh: 参数组没有设置的选项（如 `lr`）采用传给优化器构造函数的值。

## Asserted by

- A parameter group without its own `lr` uses the default of the optimizer.
- Options missing from a parameter group fall back to the optimizer's defaults.
- Parameter groups inherit the arguments of the optimizer's constructor.
- A parameter group that sets no option uses the defaults of the optimizer.
- If a parameter group does not set a hyperparameter, it uses the optimizer's default.
- 参数组未指定 `lr` 时使用优化器的默认值。
- 有一组参数没有设置 `lr`，就使用默认学习率。
- 没有单独设置学习率的参数组会使用默认值。
- 没有覆盖它们的参数组会使用默认值。
- 没有指定学习率的参数组会使用默认学习率。
- 参数组中缺少的选项会采用优化器构造函数的默认值。
- 参数组会继承优化器构造函数中的超参数。
- 参数组没有设置的超参数会使用优化器的默认值。
- 如果参数组没有设置超参数，就会使用优化器的默认值。
- 没有指定学习率的参数组使用最外层的默认学习率。
- 若某个参数组不指定学习率，就使用优化器的默认学习率。
- What a parameter group does not give comes from the keyword arguments of the constructor.

## Denied by

- A parameter group does not inherit the optimizer's defaults.
- 参数组不会继承优化器的默认值。
- 参数组没有设置的超参数不会使用优化器的默认值。

## Not asserted by

- Parameter groups can have different learning rates.
- `optimizer.param_groups` is a list of dictionaries.
- 优化器支持为不同的参数组设置不同的学习率。
- `SGD` 的默认动量是 0。
- 每个参数组都要有学习率。

## Correction

- en: What a group does not set is taken from the keyword arguments of the optimizer's
  constructor.
- zh: 参数组没有设置的选项取自优化器构造函数的关键字参数。

## Sources

- <https://docs.pytorch.org/docs/stable/optim.html#per-parameter-options>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.Optimizer", "torch.optim.SGD")


def step_of_the_silent_group(update):
    """How far the weight moves for which no learning rate was set, at gradient 1."""
    own, silent = nn.Parameter(torch.zeros(())), nn.Parameter(torch.zeros(()))
    own.grad, silent.grad = torch.ones(()), torch.ones(())
    update(own, silent)
    return -silent.item()


def treatment():
    def step(own, silent):
        groups = [{"params": [own], "lr": 0.01}, {"params": [silent]}]
        torch.optim.SGD(groups, lr=0.5).step()

    return step_of_the_silent_group(step)


def positive_control():
    """A step at the default rate."""

    def step(own, silent):
        silent.data -= 0.5 * silent.grad

    return step_of_the_silent_group(step)


def negative_control():
    """No rate, no step."""
    return step_of_the_silent_group(lambda own, silent: None)


def negative_control_other_group():
    """A step at the other group's rate."""

    def step(own, silent):
        silent.data -= 0.01 * silent.grad

    return step_of_the_silent_group(step)

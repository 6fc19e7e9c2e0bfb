"""
# Schedulers accept `verbose`

- en: Learning rate schedulers such as `StepLR` have an argument `verbose`.
- zh: `StepLR` 等学习率调度器有参数 `verbose`。

## Asserted by

- Schedulers accept `verbose=True`.
- `StepLR` has a `verbose` argument.
- `ReduceLROnPlateau` accepts `verbose=True`.
- `ReduceLROnPlateau` has a `verbose` argument.
- Schedulers support `verbose`.
- `StepLR` 有 `verbose` 参数。
- 给 `StepLR` 设 `verbose=True` 可以查看学习率的变化。
- 给 `StepLR` 传 `verbose=True` 可以查看学习率。
- `StepLR` 传入 `verbose=True` 就能看到学习率的变化。
- 学习率调度器支持 `verbose=True`。
- `ReduceLROnPlateau` 支持 `verbose=True`。
- `ReduceLROnPlateau` 有 `verbose` 参数。

## Denied by

- Schedulers no longer accept `verbose`.
- `StepLR` has no `verbose` argument.
- `ReduceLROnPlateau` does not support `verbose`.
- 学习率调度器不再支持 `verbose` 参数。
- `StepLR` 没有 `verbose` 参数。
- `ReduceLROnPlateau` 不支持 `verbose`。
- 调度器的 `verbose` 参数已被移除。

## Not asserted by

- A scheduler with `verbose=True` prints the learning rate.
- 调度器设置 `verbose=True` 会打印学习率。

## Conditions

- `treatment_plateau`
  - en: the scheduler is `ReduceLROnPlateau`
  - zh: 调度器是 `ReduceLROnPlateau`

## Correction

- en: Schedulers have no `verbose` since PyTorch 2.7; leave it out and print
  `scheduler.get_last_lr()`.
- zh: 自 PyTorch 2.7 起调度器没有 `verbose` 参数；请去掉它，并打印 `scheduler.get_last_lr()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.StepLR.html>
- <https://github.com/pytorch/pytorch/pull/147301>
"""

import torch
from torch.optim import SGD
from torch.optim.lr_scheduler import ReduceLROnPlateau, StepLR

ABOUT = ("torch.optim.lr_scheduler.StepLR", "torch.optim.lr_scheduler.ReduceLROnPlateau")
UNUSED = {
    "torch.optim.lr_scheduler.StepLR": "its call is refused before any of its code runs",
    "torch.optim.lr_scheduler.ReduceLROnPlateau": "its call is refused before any of its code runs",
}


def accepted(make):
    """Can a scheduler be made like that?"""
    try:
        make(SGD([torch.zeros(1, requires_grad=True)], lr=1.0))
    except TypeError:
        return False
    return True


def treatment():
    return accepted(lambda optimizer: StepLR(optimizer, step_size=1, verbose=True))


def treatment_plateau():
    return accepted(lambda optimizer: ReduceLROnPlateau(optimizer, verbose=True))


def positive_control():
    """An argument that it needs to be what it is."""
    return accepted(lambda optimizer: StepLR(optimizer, step_size=1, gamma=0.5))


def negative_control():
    """An argument that nobody knows."""
    return accepted(lambda optimizer: StepLR(optimizer, step_size=1, invented_here=True))


def otherwise():
    from torch.optim import lr_scheduler

    def accepting(kind):
        make = kind.__init__

        def init(self, *arguments, verbose=False, **options):
            make(self, *arguments, **options)

        kind.__init__ = init

    accepting(lr_scheduler.StepLR)
    accepting(lr_scheduler.ReduceLROnPlateau)

"""
# `ReduceLROnPlateau` has `get_last_lr()`

- en: `get_last_lr()` of `ReduceLROnPlateau` returns the learning rate.
- zh: `ReduceLROnPlateau` 的 `get_last_lr()` 返回学习率。

## Asserted by

- `ReduceLROnPlateau` has `get_last_lr()`.
- `ReduceLROnPlateau` supports `get_last_lr()`.
- `get_last_lr()` works with `ReduceLROnPlateau`.
- `ReduceLROnPlateau` offers the method `get_last_lr()`.
- `ReduceLROnPlateau` 有 `get_last_lr()` 方法。
- `ReduceLROnPlateau` 支持 `get_last_lr()`。
- `ReduceLROnPlateau` 提供 `get_last_lr()`。

## Denied by

- `ReduceLROnPlateau` has no `get_last_lr()`.
- `ReduceLROnPlateau` does not support `get_last_lr()`.
- `get_last_lr()` fails with `ReduceLROnPlateau`.
- `ReduceLROnPlateau` 没有 `get_last_lr()` 方法。
- `ReduceLROnPlateau` 不支持 `get_last_lr()`。

## Not asserted by

- `StepLR` has `get_last_lr()`.
- `ReduceLROnPlateau` lowers the learning rate when a metric stagnates.
- `scheduler.get_last_lr()` 返回学习率。

## Conditions

- `treatment_before_first_step`
  - en: the scheduler has not yet made a step
  - zh: 调度器还没有执行过 `step`

## Correction

- en: `ReduceLROnPlateau` has `get_last_lr()` since PyTorch 2.2, and since 2.3 also before its first
  step; `optimizer.param_groups[0]["lr"]` works in every release.
- zh: `ReduceLROnPlateau` 自 PyTorch 2.2 起有 `get_last_lr()`，2.3 起在第一次 `step` 之前也可
  用；`optimizer.param_groups[0]["lr"]` 在所有版本中都可用。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.2.0>
"""

import torch
from torch.optim import SGD
from torch.optim.lr_scheduler import ReduceLROnPlateau

ABOUT = ("torch.optim.lr_scheduler.ReduceLROnPlateau",)


def rates(read, steps):
    """The learning rates that are read from a scheduler after some steps."""
    optimizer = SGD([torch.zeros(1, requires_grad=True)], lr=0.5)
    scheduler = ReduceLROnPlateau(optimizer)
    for _ in range(steps):
        optimizer.step()
        scheduler.step(1.0)
    try:
        return read(scheduler)
    except AttributeError:
        return "missing"


def treatment():
    return rates(lambda scheduler: scheduler.get_last_lr(), steps=1)


def treatment_before_first_step():
    return rates(lambda scheduler: scheduler.get_last_lr(), steps=0)


def positive_control():
    """Read from the optimizer."""
    return rates(lambda scheduler: [g["lr"] for g in scheduler.optimizer.param_groups], steps=1)


def negative_control():
    """An attribute that the scheduler does not have."""
    return rates(lambda scheduler: scheduler.invented_here(), steps=1)


def otherwise():
    from torch.optim import lr_scheduler

    class Missing:
        def __get__(self, scheduler, kind):
            raise AttributeError("get_last_lr")

    lr_scheduler.ReduceLROnPlateau.get_last_lr = Missing()

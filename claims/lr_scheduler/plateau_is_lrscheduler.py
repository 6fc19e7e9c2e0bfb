"""
# `ReduceLROnPlateau` is an `LRScheduler`

- en: `ReduceLROnPlateau` derives from the base class of the other schedulers.
- zh: `ReduceLROnPlateau` 继承自其他调度器的基类。

## Asserted by

- `ReduceLROnPlateau` is a subclass of `LRScheduler`.
- `ReduceLROnPlateau` inherits from `LRScheduler`.
- `ReduceLROnPlateau` is an instance of `LRScheduler`.
- `ReduceLROnPlateau` derives from the base class `LRScheduler`.
- `ReduceLROnPlateau` 是 `LRScheduler` 的子类。
- `ReduceLROnPlateau` 继承自 `LRScheduler`。
- `ReduceLROnPlateau` 继承自基类 `_LRScheduler`。

## Denied by

- `ReduceLROnPlateau` is not a subclass of `LRScheduler`.
- `ReduceLROnPlateau` does not inherit from `_LRScheduler`.
- `ReduceLROnPlateau` 不是 `LRScheduler` 的子类。
- `ReduceLROnPlateau` 没有继承 `LRScheduler`。

## Not asserted by

- `StepLR` is a subclass of `LRScheduler`.
- `ReduceLROnPlateau` needs the metric.
- `ReduceLROnPlateau` 需要传入指标。

## Correction

- en: Since PyTorch 2.2 `ReduceLROnPlateau` is a subclass of `LRScheduler`; before, it stood alone
  and had to be treated apart.
- zh: 自 PyTorch 2.2 起，`ReduceLROnPlateau` 是 `LRScheduler` 的子类；此前它是独立的类，需要单独处理。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.2.0>
"""

import torch
from torch.optim import SGD, lr_scheduler

ABOUT = ("torch.optim.lr_scheduler.ReduceLROnPlateau",)

# PyTorch 2.0 gave the base class its public name.
Base = getattr(lr_scheduler, "LRScheduler", None) or lr_scheduler._LRScheduler


def is_scheduler(scheduler):
    """Is an object of the class one of the base class?"""
    return isinstance(scheduler(SGD([torch.zeros(1)], lr=1.0)), Base)


def treatment():
    return is_scheduler(lr_scheduler.ReduceLROnPlateau)


def positive_control():
    """Derived from the base class in its own definition."""

    class Constant(Base):
        def get_lr(self):
            return self.base_lrs

    return is_scheduler(Constant)


def negative_control():
    """Derived from nothing."""

    class Unrelated:
        def __init__(self, optimizer):
            self.optimizer = optimizer

    return is_scheduler(Unrelated)


def otherwise():
    from torch.optim import lr_scheduler

    class ReduceLROnPlateau:
        def __init__(self, optimizer):
            self.optimizer = optimizer

    lr_scheduler.ReduceLROnPlateau = ReduceLROnPlateau

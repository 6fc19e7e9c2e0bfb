"""
# `LRScheduler` is the base class of the schedulers

- en: Learning rate schedulers such as `StepLR` derive from `torch.optim.lr_scheduler.LRScheduler`.
- zh: `StepLR` 等学习率调度器继承自 `torch.optim.lr_scheduler.LRScheduler`。

## Asserted by

- `LRScheduler` is the base class of the schedulers.
- Schedulers inherit from `torch.optim.lr_scheduler.LRScheduler`.
- `StepLR` is a subclass of `LRScheduler`.
- Every scheduler derives from `LRScheduler`.
- `LRScheduler` 是学习率调度器的基类。
- `StepLR` 是 `LRScheduler` 的子类。
- 调度器继承自 `torch.optim.lr_scheduler.LRScheduler`。

## Denied by

- `LRScheduler` is not the base class of the schedulers.
- `StepLR` is no subclass of `LRScheduler`.
- `LRScheduler` 不是学习率调度器的基类。
- `StepLR` 不是 `LRScheduler` 的子类。

## Not asserted by

- `ReduceLROnPlateau` is a subclass of `LRScheduler`.
- Schedulers change the learning rate of an optimizer.
- `ReduceLROnPlateau` 不是 `LRScheduler` 的子类。

## Correction

- en: The base class is `torch.optim.lr_scheduler.LRScheduler`; before PyTorch 2.0 it was the
  private `_LRScheduler`.
- zh: 基类是 `torch.optim.lr_scheduler.LRScheduler`；PyTorch 2.0 之前是私有的 `_LRScheduler`。

## Sources

- <https://docs.pytorch.org/docs/stable/optim.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

from torch.optim import lr_scheduler

ABOUT = ("torch.optim.lr_scheduler.LRScheduler",)


def derives(scheduler, base):
    return issubclass(scheduler, base)


def treatment():
    return derives(lr_scheduler.StepLR, lr_scheduler.LRScheduler)


def positive_control():
    """Derived in its own definition."""

    class Constant(lr_scheduler.StepLR):
        pass

    return derives(Constant, lr_scheduler.StepLR)


def negative_control():
    """Derived from nothing."""

    class Unrelated:
        pass

    return derives(Unrelated, lr_scheduler.StepLR)


def otherwise():
    from torch.optim import lr_scheduler

    class LRScheduler:
        pass

    lr_scheduler.LRScheduler = LRScheduler

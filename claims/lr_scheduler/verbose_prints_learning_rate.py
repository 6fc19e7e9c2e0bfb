"""
# A scheduler with `verbose=True` prints the learning rate

- en: A learning rate scheduler that is made with `verbose=True` prints the learning rate at every
  step.
- zh: 用 `verbose=True` 创建的学习率调度器会在每一步打印学习率。

## Asserted by

- A scheduler with `verbose=True` prints the learning rate.
- Pass `verbose=True` to `StepLR` and the learning rate is printed at every update.
- Pass `verbose=True` to `StepLR` and it prints the learning rate.
- `StepLR` with `verbose=True` prints the learning rate at every step.
- `verbose=True` prints the learning rate of a scheduler.
- 调度器设置 `verbose=True` 会打印学习率。
- `ReduceLROnPlateau(optimizer, verbose=True)` 在学习率降低时会打印一条提示。
- `ReduceLROnPlateau(verbose=True)` 会在学习率下降时打印消息。
- `ReduceLROnPlateau` 设置 `verbose=True` 后，学习率降低时会打印一条信息。
- `StepLR` 的 `verbose=True` 会在每一步打印学习率。
- `verbose=True` 让调度器打印信息。

## Denied by

- A scheduler with `verbose=True` does not print the learning rate.
- `verbose=True` no longer prints the learning rate.
- `verbose=True` has no effect on the output of a scheduler.
- 调度器设置 `verbose=True` 不会打印学习率。
- `verbose=True` 不再打印学习率。

## Not asserted by

- `scheduler.get_last_lr()` returns the learning rate.
- Schedulers accept `verbose=True`.
- The scheduler changes the learning rate.
- 可以用 `scheduler.get_last_lr()` 打印学习率。

## Conditions

- `treatment_plateau`
  - en: the scheduler is `ReduceLROnPlateau` and the metric stagnates
  - zh: 调度器是 `ReduceLROnPlateau` 且指标停滞

## Correction

- en: `verbose=True` prints nothing since PyTorch 2.2 and is an error since 2.7; print
  `scheduler.get_last_lr()`.
- zh: 自 PyTorch 2.2 起 `verbose=True` 不再打印，2.7 起会报错；请打印 `scheduler.get_last_lr()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.StepLR.html>
- <https://github.com/pytorch/pytorch/pull/111302>
- <https://github.com/pytorch/pytorch/pull/147301>
"""

import contextlib
import io

import torch
from torch.optim import SGD
from torch.optim.lr_scheduler import ReduceLROnPlateau, StepLR

ABOUT = ("torch.optim.lr_scheduler.StepLR", "torch.optim.lr_scheduler.ReduceLROnPlateau")
UNUSED = {
    "torch.optim.lr_scheduler.StepLR": "its call is refused before any of its code runs",
    "torch.optim.lr_scheduler.ReduceLROnPlateau": "its call is refused before any of its code runs",
}


def prints(steps):
    """Is anything printed while a learning rate is changed?"""
    optimizer = SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            steps(optimizer)
        except TypeError:  # the argument is unknown, so there is no scheduler to print
            pass
    return printed.getvalue() != ""


def treatment():
    def steps(optimizer):
        scheduler = StepLR(optimizer, step_size=1, verbose=True)
        optimizer.step()
        scheduler.step()

    return prints(steps)


def treatment_plateau():
    def steps(optimizer):
        scheduler = ReduceLROnPlateau(optimizer, patience=0, verbose=True)
        optimizer.step()
        for loss in (1.0, 2.0, 3.0):
            scheduler.step(loss)

    return prints(steps)


def positive_control():
    """Printed by hand."""
    return prints(lambda optimizer: print(optimizer.param_groups[0]["lr"]))


def negative_control():
    """Changed by hand, nothing printed."""

    def change(optimizer):
        optimizer.param_groups[0]["lr"] = 0.1

    return prints(change)


def otherwise():
    from torch.optim import lr_scheduler

    def printing(kind):
        make, step = kind.__init__, kind.step

        def init(self, *arguments, verbose=False, **options):
            make(self, *arguments, **options)

        def step_and_print(self, *arguments):
            step(self, *arguments)
            print(self.optimizer.param_groups[0]["lr"])

        kind.__init__, kind.step = init, step_and_print

    printing(lr_scheduler.StepLR)
    printing(lr_scheduler.ReduceLROnPlateau)

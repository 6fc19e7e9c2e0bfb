"""
# `scheduler.step()` has to be called after `optimizer.step()`

- en: In a training loop `scheduler.step()` comes after `optimizer.step()`: called before it,
  the first learning rate of the schedule is never used.
- zh: 训练循环中 `scheduler.step()` 应在 `optimizer.step()` 之后调用：若在之前调用，
  调度的第一个学习率会被跳过。

## Asserted by

- `scheduler.step()` must be called after `optimizer.step()`.
- Calling `scheduler.step()` before `optimizer.step()` triggers a warning.
- Step the scheduler after `optimizer.step()`.
- The scheduler is updated after `optimizer.step()`.
- Call `scheduler.step()` after the optimizer has updated the weights.
- Call `optimizer.step()` first and `scheduler.step()` afterwards.
- Step the scheduler after the optimizer.
- If you call the scheduler before the optimizer, the first learning rate is skipped.
- Call `optimizer.step()` before `scheduler.step()`.
- Calling `scheduler.step()` before `optimizer.step()` skips the first learning rate.
- You should call `scheduler.step()` after `optimizer.step()`.
- `scheduler.step()` should be called after `optimizer.step()`.
- We call `scheduler.step()` after each optimizer step.
- We call `scheduler.step()` after each optimizer step to update the learning rate.
- `scheduler.step()` runs after `optimizer.step()`.
- You must call `optimizer.step()` before `scheduler.step()`.
- The scheduler should be called after `optimizer.step()`.
- `scheduler.step()` 必须在 `optimizer.step()` 之后调用。
- 把 `scheduler.step()` 放在 `optimizer.step()` 之前会跳过第一个学习率。
- 先 `optimizer.step()`，再 `scheduler.step()`，否则会警告。
- 先调用 `optimizer.step()`，再调用 `scheduler.step()`。
- 在 `optimizer.step()` 之前调用 `scheduler.step()` 会跳过第一个学习率。
- `scheduler.step()` 应该在 `optimizer.step()` 之后调用。
- 应该先调用 `optimizer.step()`，再调用 `scheduler.step()`。
- `scheduler.step()` 是在 `optimizer.step()` 之后。
- `scheduler.step()` 必须放在 `optimizer.step()` 之后。
- `scheduler.step()` 要放在 `optimizer.step()` 之后。
- Call `scheduler.step()` after `optimizer.step()`.
- The scheduler should be stepped after the optimizer.
- 学习率调度应该在优化器更新之后应用。
- 学习率调度器的 `step()` 应在优化器更新参数之后调用。
- With `StepLR`, call `scheduler.step()` after `optimizer.step()`.
- The correct order is to call `optimizer.step()` before `scheduler.step()`.
- The scheduler has to be stepped after the optimizer.
- First `optimizer.step()`, then `scheduler.step()`.
- The optimizer comes first and the scheduler afterwards.

## Denied by

- `scheduler.step()` must be called before `optimizer.step()`.
- The order of `scheduler.step()` and `optimizer.step()` does not matter.
- Call `scheduler.step()` first and then `optimizer.step()`.
- `scheduler.step()` should be called before `optimizer.step()`.
- `scheduler.step()` 与 `optimizer.step()` 的先后顺序无关紧要。
- 先调用 `scheduler.step()`，再调用 `optimizer.step()`。
- `scheduler.step()` 应该在 `optimizer.step()` 之前调用。
- `scheduler.step()` 要在 `optimizer.step()` 之前调用。
- `scheduler.step()` 必须放在 `optimizer.step()` 之前。
- `scheduler.step()` 要放在 `optimizer.step()` 之前。

## Not asserted by

- `scheduler.step()` updates the learning rate.
- `optimizer.step()` comes after `loss.backward()`.
- `StepLR` 每隔 `step_size` 个 epoch 衰减学习率。
- `optimizer.zero_grad()` 应在 `loss.backward()` 之前调用。

## Correction

- en: Since PyTorch 1.1, call `optimizer.step()` first and `scheduler.step()` after it; the
  other way round the schedule's first learning rate is skipped.
- zh: 自 PyTorch 1.1 起，应先调用 `optimizer.step()`，再调用 `scheduler.step()`；
  顺序颠倒会跳过调度的第一个学习率。

## Sources

- <https://docs.pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.lr_scheduler.LRScheduler", "torch.optim.Optimizer.step")

SCHEDULE = [0.8, 0.4, 0.2, 0.1]


def first_rate_is_lost(make_scheduler):
    """Is the schedule's first rate unused when the scheduler steps before the optimizer?"""
    weight = nn.Parameter(torch.zeros(()))
    weight.grad = torch.ones(())
    optimizer = torch.optim.SGD([weight], lr=SCHEDULE[0])
    scheduler = make_scheduler(optimizer)
    used = []
    for _ in range(3):
        before = weight.item()
        scheduler.step()
        optimizer.step()
        used.append(round(before - weight.item(), 4))
    return {"observed": SCHEDULE[0] not in used, "evidence": {"rates used": used}}


class ByHand:
    """Sets the rates of the schedule one after the other, from a given place."""

    def __init__(self, optimizer, start):
        self.optimizer = optimizer
        self.place = start

    def step(self):
        self.optimizer.param_groups[0]["lr"] = SCHEDULE[self.place]
        self.place += 1


def treatment():
    return first_rate_is_lost(lambda optimizer: torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.5))


def positive_control():
    """The first call sets the second rate."""
    return first_rate_is_lost(lambda optimizer: ByHand(optimizer, start=1))


def negative_control():
    """The first call sets the first rate, as schedulers did before PyTorch 1.1."""
    return first_rate_is_lost(lambda optimizer: ByHand(optimizer, start=0))

"""
# `torch.set_grad_enabled(False)` affects the whole program

- en: After `torch.set_grad_enabled(False)` no computation anywhere in the program is recorded.
- zh: 调用 `torch.set_grad_enabled(False)` 之后，整个程序中的计算都不再被记录。

## Asserted by

- `torch.set_grad_enabled()` is a global setting.
- `torch.set_grad_enabled(False)` affects the whole program.
- Calling `torch.set_grad_enabled(False)` disables gradients everywhere in the program.
- `torch.set_grad_enabled()` 属于全局开关。
- `torch.set_grad_enabled(False)` 对整个程序生效。
- 调用 `torch.set_grad_enabled(False)` 会在整个程序中禁用梯度。

## Denied by

- `torch.set_grad_enabled(False)` affects only the current thread.
- `torch.set_grad_enabled()` is not a global setting.
- `torch.set_grad_enabled(False)` 只影响当前线程。
- `torch.set_grad_enabled()` 不是全局设置。

## Not asserted by

- `torch.set_grad_enabled()` controls whether gradients are computed.
- `torch.no_grad()` affects the whole program.
- `torch.set_grad_enabled()` 用于控制是否计算梯度。

## Conditions

- `treatment_other_thread`
  - en: another thread does the computing
  - zh: 由另一个线程进行计算

## Correction

- en: `torch.set_grad_enabled(False)` stays in force in all code that the current thread runs
  afterwards; other threads keep their own setting.
- zh: `torch.set_grad_enabled(False)` 对当前线程之后执行的所有代码有效；其他线程各有自己的设置。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad_mode.set_grad_enabled.html>
"""

import threading

import torch

ABOUT = ("torch.set_grad_enabled",)


def unrecorded(weight):
    """Does autograd leave unrecorded what is computed here, in another function?"""
    return (weight * 2).grad_fn is None


def treatment():
    weight = torch.ones(2, requires_grad=True)
    torch.set_grad_enabled(False)
    return unrecorded(weight)


def treatment_other_thread():
    weight = torch.ones(2, requires_grad=True)
    torch.set_grad_enabled(False)
    seen = []
    thread = threading.Thread(target=lambda: seen.append(unrecorded(weight)))
    thread.start()
    thread.join()
    return seen[0]


def positive_control():
    """Nothing requires a gradient, so nothing is recorded anywhere."""
    return unrecorded(torch.ones(2))


def negative_control():
    """The setting is never touched."""
    return unrecorded(torch.ones(2, requires_grad=True))

"""
# `torch.set_grad_enabled(False)` affects the whole program

- en: After `torch.set_grad_enabled(False)` no computation anywhere in the program is recorded,
  whichever thread performs it.
- zh: 调用 `torch.set_grad_enabled(False)` 之后，整个程序中的计算都不再被记录，无论由哪个线程执行。

## Asserted by

- `torch.set_grad_enabled()` is a global setting.
- `torch.set_grad_enabled(False)` affects the whole program.
- `torch.set_grad_enabled()` affects the whole program.
- `torch.set_grad_enabled()` 属于全局开关。
- `torch.set_grad_enabled(False)` 是全局开关。
- 调用 `torch.set_grad_enabled(False)` 后，所有线程都不再记录计算图。
- `torch.set_grad_enabled(False)` 会关闭所有线程的梯度。
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


def seen_by_another_thread(weight):
    """What a thread observes that is started now; one thread is a part of the whole program."""
    seen = []
    thread = threading.Thread(target=lambda: seen.append(unrecorded(weight)))
    thread.start()
    thread.join()
    return seen[0]


def treatment():
    weight = torch.ones(2, requires_grad=True)
    torch.set_grad_enabled(False)
    return seen_by_another_thread(weight)


def positive_control():
    """Nothing requires a gradient, so nothing is recorded in any thread."""
    return seen_by_another_thread(torch.ones(2))


def negative_control():
    """The setting is never touched."""
    return seen_by_another_thread(torch.ones(2, requires_grad=True))


def otherwise():
    import torch

    multiply = torch.Tensor.__mul__
    off = []

    def for_all(mode):
        off[:] = [] if mode else [True]

    torch.set_grad_enabled = for_all
    torch.Tensor.__mul__ = lambda one, other: multiply(one.detach() if off else one, other)

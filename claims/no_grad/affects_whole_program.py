"""
# `torch.no_grad()` affects the whole program

- en: `torch.no_grad()` turns off recording everywhere in the program, not only in its block and
  its thread.
- zh: `torch.no_grad()` 会在整个程序中关闭记录，而不只是在它的代码块和线程中。

## Asserted by

- `torch.no_grad()` affects the whole program.
- `torch.no_grad()` is a global setting.
- `torch.no_grad()` turns off gradients globally, in all threads.
- `torch.no_grad()` 影响整个程序。
- `torch.no_grad()` 是一个全局设置。
- `torch.no_grad()` 会在所有线程中全局关闭梯度。

## Denied by

- `torch.no_grad()` is thread-local.
- `torch.no_grad()` only affects the code inside the block.
- `torch.no_grad()` only has an effect within its block.
- `torch.no_grad()` does not affect other threads.
- `torch.no_grad()` 是线程局部的。
- `torch.no_grad()` 不影响其他线程。

## Not asserted by

- `torch.set_grad_enabled(False)` affects the whole program.
- `torch.set_grad_enabled()` 是一个全局设置。

## Conditions

- `treatment_other_thread`
  - en: another thread computes while the block is active
  - zh: 代码块执行期间由另一个线程进行计算

## Correction

- en: `torch.no_grad()` affects only the code that its own thread runs inside the block.
- zh: `torch.no_grad()` 只影响本线程在代码块内执行的代码。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
"""

import threading

import torch

ABOUT = ("torch.no_grad",)


def unrecorded(weight):
    """Does autograd leave unrecorded what is computed now?"""
    return (weight * 2).grad_fn is None


def treatment():
    weight = torch.ones(2, requires_grad=True)
    with torch.no_grad():
        weight.sum()
    return unrecorded(weight)


def treatment_other_thread():
    weight = torch.ones(2, requires_grad=True)
    seen = []
    thread = threading.Thread(target=lambda: seen.append(unrecorded(weight)))
    with torch.no_grad():
        thread.start()
        thread.join()
    return seen[0]


def positive_control():
    """Nothing requires a gradient, so nothing is recorded anywhere."""
    return unrecorded(torch.ones(2))


def negative_control():
    """There is no block in the program."""
    return unrecorded(torch.ones(2, requires_grad=True))


def otherwise():
    import torch

    multiply = torch.Tensor.__mul__
    off = []
    torch.no_grad.__enter__ = lambda self: off.append(True)
    torch.no_grad.__exit__ = lambda self, *_: None
    torch.Tensor.__mul__ = lambda one, other: multiply(one.detach() if off else one, other)

"""
# `torch.set_grad_enabled()` can be used as a context manager

- en: `with torch.set_grad_enabled(False):` turns recording off inside the block and restores it
  afterwards.
- zh: `with torch.set_grad_enabled(False):` 在代码块内关闭记录，之后恢复。

## Asserted by

- `torch.set_grad_enabled()` can be used as a context manager.
- In a `with` statement `torch.set_grad_enabled(False)` applies to the block only.
- `torch.set_grad_enabled()` works as a function and as a context manager.
- `torch.set_grad_enabled()` 可以作为上下文管理器使用。
- `torch.set_grad_enabled()` 是上下文管理器。
- `set_grad_enabled` 可以配合 with 语句。

## Denied by

- `torch.set_grad_enabled()` cannot be used as a context manager.
- `torch.set_grad_enabled()` works only as a function.
- `torch.set_grad_enabled()` 只能作为函数使用。
- `torch.set_grad_enabled()` 不能作为上下文管理器使用。

## Not asserted by

- `torch.no_grad()` is a context manager.
- `torch.no_grad()` 是上下文管理器。

## Correction

- en: `with torch.set_grad_enabled(mode):` applies inside the block and restores the previous
  setting afterwards.
- zh: `with torch.set_grad_enabled(mode):` 只在代码块内有效，之后恢复原来的设置。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad_mode.set_grad_enabled.html>
"""

import contextlib

import torch

ABOUT = ("torch.set_grad_enabled",)


def recorded_inside_and_after(weight, block):
    with block:
        inside = (weight * 2).grad_fn is not None
    return [inside, (weight * 2).grad_fn is not None]


@contextlib.contextmanager
def not_requiring_grad(weight):
    weight.requires_grad_(False)
    yield
    weight.requires_grad_(True)


def treatment():
    weight = torch.ones(2, requires_grad=True)
    return recorded_inside_and_after(weight, torch.set_grad_enabled(False))


def positive_control():
    """Off in the block and on afterwards, by changing the weight itself."""
    weight = torch.ones(2, requires_grad=True)
    return recorded_inside_and_after(weight, not_requiring_grad(weight))


def negative_control():
    """A block that does nothing."""
    weight = torch.ones(2, requires_grad=True)
    return recorded_inside_and_after(weight, contextlib.nullcontext())


def negative_control_stays_off():
    """Off in the block and ever after: nothing requires a gradient."""
    return recorded_inside_and_after(torch.ones(2), contextlib.nullcontext())

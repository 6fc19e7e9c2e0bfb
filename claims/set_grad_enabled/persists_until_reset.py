"""
# `torch.set_grad_enabled(False)` stays in force until it is set back

- en: Called as a function, `torch.set_grad_enabled(False)` stays in force, also after the
  function that called it has returned, until the setting is restored.
- zh: 作为函数调用时，`torch.set_grad_enabled(False)` 会一直有效，即使调用它的函数已经返回，直到恢
  复设置为止。

## Asserted by

- `torch.set_grad_enabled(False)` must be undone.
- `torch.set_grad_enabled()` stays in force until it is undone.
- The previous setting must be restored after `torch.set_grad_enabled(False)`.
- `torch.set_grad_enabled(False)` 一直有效，直到撤销。
- `torch.set_grad_enabled(False)` 之后需要恢复设置。

## Denied by

- `torch.set_grad_enabled(False)` need not be undone.
- `torch.set_grad_enabled(False)` 之后不必恢复设置。

## Not asserted by

- `with torch.set_grad_enabled(False):` turns recording off inside the block.
- `with torch.set_grad_enabled(False):` 在代码块内关闭记录。
- `torch.no_grad()` applies only inside its block.
- `torch.no_grad()` 只在代码块内有效。

## Correction

- en: `torch.set_grad_enabled(False)`, called as a function, stays in force until the setting is
  changed again. As a context manager it is undone at the end of the block.
- zh: 作为函数调用的 `torch.set_grad_enabled(False)` 会一直有效，直到再次更改设置；用作上下文管理
  器时，离开代码块即恢复。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad_mode.set_grad_enabled.html>
"""

import torch

ABOUT = ("torch.set_grad_enabled",)


def unrecorded_after(evaluate):
    """Is what is computed after evaluate() has returned left unrecorded?"""
    weight = torch.ones(2, requires_grad=True)
    evaluate(weight)
    return (weight * 2).grad_fn is None


def treatment():
    return unrecorded_after(lambda weight: torch.set_grad_enabled(False))


def positive_control():
    """Afterwards the weight requires no gradient, so nothing is recorded."""
    return unrecorded_after(lambda weight: weight.requires_grad_(False))


def negative_control():
    """Nothing was changed."""
    return unrecorded_after(lambda weight: None)

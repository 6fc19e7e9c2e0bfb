"""
# `torch.enable_grad()` inside `torch.no_grad()` turns recording on again

- en: Operations in a `torch.enable_grad()` block inside a `torch.no_grad()` block are recorded.
- zh: 在 `torch.no_grad()` 代码块内嵌套 `torch.enable_grad()`，其中的运算会被记录。

## Asserted by

- `torch.enable_grad()` re-enables gradients inside `torch.no_grad()`.
- Inside `no_grad()` you can turn gradients on again with `torch.enable_grad()`.
- A nested `torch.enable_grad()` block is recorded in spite of the outer `torch.no_grad()`.
- 在 `torch.no_grad()` 内可以用 `torch.enable_grad()` 重新启用梯度。
- `torch.enable_grad()` 会在 `no_grad()` 代码块中恢复梯度计算。
- 嵌套在 `torch.no_grad()` 里的 `torch.enable_grad()` 会重新开启梯度。

## Denied by

- `torch.enable_grad()` has no effect inside `torch.no_grad()`.
- Inside `torch.no_grad()` gradients stay off even with `torch.enable_grad()`.
- `torch.enable_grad()` 在 `torch.no_grad()` 中不起作用。
- 在 `torch.no_grad()` 内，即使用 `torch.enable_grad()`，梯度也仍然关闭。

## Not asserted by

- `torch.enable_grad()` is a context manager.
- `torch.no_grad()` 会关闭梯度。

## Correction

- en: The innermost block counts: `torch.enable_grad()` inside `torch.no_grad()` turns recording
  on again.
- zh: 以最内层的代码块为准：在 `torch.no_grad()` 内使用 `torch.enable_grad()` 会重新开启记录。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.enable_grad.html>
"""

import torch

ABOUT = ("torch.enable_grad", "torch.no_grad")


def recorded(weight):
    return (weight * 2).grad_fn is not None


def treatment():
    weight = torch.ones(2, requires_grad=True)
    with torch.no_grad(), torch.enable_grad():
        return recorded(weight)


def positive_control():
    """No block at all."""
    return recorded(torch.ones(2, requires_grad=True))


def negative_control():
    """Nothing requires a gradient, so nothing is recorded."""
    return recorded(torch.ones(2))

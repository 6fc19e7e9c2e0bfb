"""
# `torch.no_grad()` applies inside its block only

- en: After the `with torch.no_grad():` block, operations are recorded again.
- zh: 离开 `with torch.no_grad():` 代码块之后，运算重新被记录。

## Asserted by

- `torch.no_grad()` applies only inside the `with` block.
- `torch.no_grad()` only affects the code inside the block.
- Outside the `no_grad` block gradients are tracked again.
- `torch.no_grad()` affects only the code inside its block.
- `torch.no_grad()` only applies to its block.
- `torch.no_grad()` is local.
- On exit from `torch.no_grad()` gradients are tracked.
- `torch.no_grad()` 只在代码块内起作用。
- 离开 `with` 代码块之后，梯度计算会恢复。
- `torch.no_grad()` 只影响代码块内的运算。
- `torch.no_grad()` 是局部的。
- 退出 `torch.no_grad()` 后会重新开启梯度计算。
- 在 `no_grad()` 代码块之外，梯度计算仍然有效。
- 在 `no_grad()` 代码块之外，仍然会计算梯度。
- 一旦离开 `torch.no_grad()` 的块，梯度计算就会恢复。
- `torch.no_grad()` disables gradients only inside the block.
- `torch.no_grad()` 只在代码块内禁用梯度计算。

## Denied by

- On exit from `torch.no_grad()` gradients are not tracked.
- `torch.no_grad()` is not local.
- 退出 `torch.no_grad()` 后梯度计算仍然关闭。
- `torch.no_grad()` 不是局部的。

## Not asserted by

- `torch.set_grad_enabled(False)` stays in force until it is set back.
- 在 `torch.no_grad()` 块内不计算梯度。

## Correction

- en: `torch.no_grad()` applies inside its `with` block; afterwards the previous setting is
  restored.
- zh: `torch.no_grad()` 只在 `with` 代码块内有效，之后恢复原来的设置。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
"""

import torch

ABOUT = ("torch.no_grad",)


def recorded(weight):
    """Does autograd record what is computed now?"""
    return (weight * 2).grad_fn is not None


def treatment():
    weight = torch.ones(2, requires_grad=True)
    with torch.no_grad():
        weight.sum()
    return recorded(weight)


def positive_control():
    """There was no block at all."""
    return recorded(torch.ones(2, requires_grad=True))


def negative_control():
    """Nothing requires a gradient, so nothing is recorded."""
    return recorded(torch.ones(2))


def otherwise():
    import torch

    torch.no_grad.__exit__ = lambda self, *_: None

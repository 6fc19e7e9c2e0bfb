"""
# `torch.no_grad()` applies inside its block only

- en: After the `with torch.no_grad():` block, operations are recorded again.
- zh: 离开 `with torch.no_grad():` 代码块之后，运算重新被记录。

## Asserted by

- `torch.no_grad()` applies only inside the `with` block.
- After the `torch.no_grad()` block gradients are tracked again.
- The effect of `torch.no_grad()` is local to its block.
- `torch.no_grad()` 只在 `with` 代码块内有效。
- 退出 `torch.no_grad()` 代码块后恢复梯度计算。
- `no_grad()` 的作用是局部的。

## Denied by

- After the `torch.no_grad()` block gradients stay off.
- `torch.no_grad()` remains in force after the block.
- 退出 `torch.no_grad()` 代码块后梯度仍然是关闭的。
- `torch.no_grad()` 在代码块之后继续有效。

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

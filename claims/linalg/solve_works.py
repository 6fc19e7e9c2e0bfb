"""
# `torch.solve()` solves a system of linear equations

- en: `torch.solve()` can be called, and it solves a system of linear equations.
- zh: `torch.solve()` 可以调用，并且求解线性方程组。

## Asserted by

- `torch.solve()` solves a system of linear equations.
- Call `torch.solve(b, A)` to solve a linear system.
- `torch.solve()` can be used.
- `torch.solve()` still works.
- `torch.solve()` is still available.
- `torch.solve()` 求解线性方程组。
- 解线性方程组用 `torch.solve(B, A)`。
- `torch.solve()` 仍然可以使用。
- `torch.solve()` 仍然可用。

## Denied by

- `torch.solve()` was removed.
- `torch.solve()` no longer works.
- `torch.solve()` is no longer available.
- `torch.solve()` does not work any more.
- `torch.solve()` 已被移除。
- `torch.solve()` 不再可用。
- `torch.solve()` 无法再调用。

## Not asserted by

- `torch.linalg.solve()` solves a system of linear equations.
- `torch.solve()` is deprecated.
- `torch.linalg.solve()` 取代了 `torch.solve()`。

## Correction

- en: `torch.solve()` was deprecated in PyTorch 1.9 and raises an error since 1.12. Use
  `torch.linalg.solve()`, whose arguments stand in the other order: the matrix first.
- zh: `torch.solve()` 在 PyTorch 1.9 中弃用，自 1.12 起调用会报错。请使用 `torch.linalg.solve()`，
  参数顺序相反：矩阵在前。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/_linalg_utils.py>
"""

import torch

ABOUT = ("torch.solve",)


def solution(function):
    """The solution of two equations as a function gives it, or that there is none."""
    try:
        return function(torch.tensor([[2.0], [3.0]]), torch.tensor([[2.0, 0.0], [0.0, 1.0]]))
    except (AttributeError, RuntimeError):
        return "none"


def treatment():
    return solution(lambda b, a: torch.solve(b, a)[0].flatten().tolist())


def positive_control():
    """With a diagonal matrix each equation has one unknown."""
    return solution(lambda b, a: (b.flatten() / a.diagonal()).tolist())


def negative_control():
    """A function that is no longer there."""

    def gone(*matrices):
        raise RuntimeError("this function was removed")

    return solution(gone)


def otherwise():
    import torch

    torch.solve = lambda b, a: (torch.linalg.solve(a, b), None)

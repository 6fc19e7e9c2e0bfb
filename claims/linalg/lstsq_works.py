"""
# `torch.lstsq()` solves a least squares problem

- en: `torch.lstsq()` can be called, and it solves a least squares problem.
- zh: `torch.lstsq()` 可以调用，并且求解最小二乘问题。

## Asserted by

- `torch.lstsq()` solves a least squares problem.
- `torch.lstsq(B, A)` solves least squares problems.
- `torch.lstsq(B, A)` solves the least squares problem for you.
- `torch.lstsq()` can be used.
- `torch.lstsq()` still works.
- `torch.lstsq()` is still available.
- `torch.lstsq()` 求解最小二乘问题。
- `torch.lstsq()` 仍然可以使用。
- `torch.lstsq()` 仍然可用。

## Denied by

- `torch.lstsq()` was removed.
- `torch.lstsq()` no longer works.
- `torch.lstsq()` is no longer available.
- `torch.lstsq()` does not work any more.
- `torch.lstsq()` 已被移除。
- `torch.lstsq()` 不再可用。
- `torch.lstsq()` 无法再调用。

## Not asserted by

- `torch.linalg.lstsq()` solves a least squares problem.
- `torch.lstsq()` is deprecated.
- `torch.linalg.lstsq()` 取代了 `torch.lstsq()`。

## Correction

- en: `torch.lstsq()` was deprecated in PyTorch 1.9 and raises an error since 1.13. Use
  `torch.linalg.lstsq()`, whose arguments stand in the other order: the matrix first.
- zh: `torch.lstsq()` 在 PyTorch 1.9 中弃用，自 1.13 起调用会报错。请使用 `torch.linalg.lstsq()`，
  参数顺序相反：矩阵在前。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.linalg.lstsq.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/_linalg_utils.py>
"""

import torch

ABOUT = ("torch.lstsq",)


def solution(function):
    """The best constant for two numbers as a function gives it, or that there is none."""
    try:
        return function(torch.tensor([[1.0], [3.0]]), torch.ones(2, 1))
    except (AttributeError, RuntimeError):
        return "none"


def treatment():
    return solution(lambda b, a: torch.lstsq(b, a)[0][0].tolist())


def positive_control():
    """The constant with the least squared error is the mean."""
    return solution(lambda b, a: [float(b.mean())])


def negative_control():
    """A function that is no longer there."""

    def gone(*matrices):
        raise RuntimeError("this function was removed")

    return solution(gone)


def otherwise():
    import torch

    torch.lstsq = lambda b, a: (torch.linalg.lstsq(a, b).solution, None)

"""
# Without `torch.no_grad()` results have `requires_grad=True`

- en: Outside `torch.no_grad()` the results of computations have `requires_grad=True`.
- zh: 如果不使用 `torch.no_grad()`，计算结果的 `requires_grad` 为 True。

## Asserted by

- Without `torch.no_grad()` the results of computations have `requires_grad=True`.
- Without `torch.no_grad()` the outputs require grad.
- Without `torch.no_grad()` computations would have `requires_grad=True`.
- 不使用 `torch.no_grad()` 时，计算结果的 `requires_grad` 为 True。
- 不加 `no_grad()` 时，输出的 `requires_grad` 就是 True。
- 在 `no_grad()` 之外，运算结果的 `requires_grad=True`。
- 不加 `torch.no_grad()`，输出就需要梯度。
- 如果没有 `no_grad()`，输出的 `requires_grad=True`。

## Denied by

- Without `torch.no_grad()` results have `requires_grad=False`.
- Without `torch.no_grad()` outputs do not require grad.
- 不使用 `torch.no_grad()` 时，计算结果的 `requires_grad` 仍为 False。
- 不加 `torch.no_grad()`，输出也不需要梯度。

## Not asserted by

- Results computed under `torch.no_grad()` have `requires_grad=False`.
- 在 `torch.no_grad()` 下，结果的 `requires_grad` 为 False。

## Conditions

- `treatment_nothing_requires_grad`
  - en: no tensor that takes part requires grad
  - zh: 参与计算的张量都不需要梯度

## Correction

- en: Outside `torch.no_grad()` a result has `requires_grad=True` if at least one tensor that
  takes part requires grad, such as a model's parameters.
- zh: 在 `torch.no_grad()` 之外，只要有一个参与计算的张量（例如模型参数）需要梯度，结果
  的 `requires_grad` 就为 True。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch
from torch import nn

ABOUT = ("torch.no_grad", "torch.Tensor.requires_grad")


def result_requires_grad(compute):
    return compute(torch.ones(1, 2)).requires_grad


def treatment():
    return result_requires_grad(nn.Linear(2, 1))


def treatment_nothing_requires_grad():
    return result_requires_grad(lambda x: x * 2)


def positive_control():
    """A tensor that was created with requires_grad=True."""
    return result_requires_grad(lambda x: torch.ones(1, requires_grad=True))


def negative_control():
    """A tensor that was created with requires_grad=False."""
    return result_requires_grad(lambda x: torch.ones(1, requires_grad=False))


def otherwise():
    import torch

    apply = torch.nn.Linear.forward
    torch.nn.Linear.forward = lambda self, x: apply(self, x).detach()

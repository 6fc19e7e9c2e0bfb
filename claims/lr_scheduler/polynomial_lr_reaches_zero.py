"""
# `PolynomialLR` lowers the learning rate to zero

- en: `PolynomialLR` lowers the learning rate by a polynomial that is zero after `total_iters` steps.
- zh: `PolynomialLR` 按多项式降低学习率，在 `total_iters` 步之后变为零。

## Asserted by

- `PolynomialLR` decays the learning rate to zero.
- `PolynomialLR` lowers the learning rate to zero after `total_iters` steps.
- With `PolynomialLR` the learning rate becomes zero.
- `PolynomialLR` 会把学习率衰减到零。
- `PolynomialLR` 在 `total_iters` 步之后把学习率降为零。
- 使用 `PolynomialLR` 时，学习率最终变为零。

## Denied by

- `PolynomialLR` never lowers the learning rate to zero.
- `PolynomialLR` leaves the learning rate above zero.
- `PolynomialLR` 不会把学习率衰减到零。
- 使用 `PolynomialLR` 时，学习率不会变为零。

## Not asserted by

- `PolynomialLR` decays linearly by default.
- `PolynomialLR` 默认按线性衰减。

## Conditions

- `treatment_quadratic`
  - en: `power=2`
  - zh: `power=2`

## Correction

- en: `PolynomialLR`, since PyTorch 1.13, lowers the learning rate to zero within `total_iters`
  steps; it has no other end value.
- zh: 自 PyTorch 1.13 起，`PolynomialLR` 在 `total_iters` 步内把学习率降为零；没有其他终值可设。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.PolynomialLR.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.13.0>
"""

import torch
from torch.optim import SGD, lr_scheduler

ABOUT = ("torch.optim.lr_scheduler.PolynomialLR",)


def zero_at_end(schedule, power):
    """Is the learning rate zero after four steps?"""
    optimizer = SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = schedule(optimizer, power)
    for _ in range(4):
        optimizer.step()
        scheduler.step()
    return abs(optimizer.param_groups[0]["lr"]) < 1e-12


def polynomial(optimizer, power):
    return lr_scheduler.PolynomialLR(optimizer, total_iters=4, power=power)


def treatment():
    return zero_at_end(polynomial, power=1.0)


def treatment_quadratic():
    return zero_at_end(polynomial, power=2.0)


def positive_control():
    """The polynomial written out."""
    return zero_at_end(
        lambda optimizer, power: lr_scheduler.LambdaLR(optimizer, lambda step: (1 - step / 4) ** power),
        power=2.0,
    )


def negative_control():
    """A schedule that stops above zero."""
    return zero_at_end(
        lambda optimizer, power: lr_scheduler.LambdaLR(optimizer, lambda step: 1 / (1 + step)),
        power=2.0,
    )

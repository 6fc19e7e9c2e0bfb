"""
# An optimizer with `maximize=True` maximises the objective

- en: With `maximize=True`, `step()` moves the parameters along the gradient and not against it.
- zh: 设置 `maximize=True` 时，`step()` 沿梯度方向而不是反方向更新参数。

## Asserted by

- An optimizer with `maximize=True` maximises the objective.
- `maximize=True` does gradient ascent.
- With `maximize=True` the optimizer does gradient ascent.
- Optimizers support `maximize=True`.
- `SGD` with `maximize=True` performs gradient ascent.
- `Adam` has a `maximize` argument.
- 优化器设置 `maximize=True` 会最大化目标函数。
- 使用 `maximize=True` 时，优化器执行梯度上升。
- 优化器支持 `maximize=True`。
- `SGD` 的 `maximize=True` 会进行梯度上升。

## Denied by

- With `maximize=True` the optimizer still does gradient descent.
- Optimizers have no `maximize` argument.
- Optimizers cannot do gradient ascent with `maximize=True`.
- 使用 `maximize=True` 时，优化器仍然执行梯度下降。
- 优化器没有 `maximize` 参数。

## Not asserted by

- The optimizer minimises the loss.
- Negate the loss to maximise it.
- 优化器最小化损失。

## Conditions

- `treatment_adam`
  - en: the optimizer is Adam
  - zh: 优化器是 Adam

## Correction

- en: `maximize=True` makes `step()` move along the gradient; SGD and Adam have it since PyTorch
  1.11, the other optimizers since later releases. Negating the loss works everywhere.
- zh: `maximize=True` 让 `step()` 沿梯度方向更新；SGD 和 Adam 自 PyTorch 1.11 起支持，其他优化器更晚。
  对损失取负在所有版本中都可行。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

import torch

ABOUT = ("torch.optim.SGD", "torch.optim.Adam")


def grows(step):
    """Does a parameter grow whose gradient says that the objective grows with it?"""
    weight = torch.zeros(1, requires_grad=True)
    weight.grad = torch.ones(1)
    try:
        step(weight)
    except TypeError:  # the argument is unknown, so there is no optimizer
        return False
    return weight.item() > 0


def treatment():
    return grows(lambda weight: torch.optim.SGD([weight], lr=0.1, maximize=True).step())


def treatment_adam():
    return grows(lambda weight: torch.optim.Adam([weight], lr=0.1, maximize=True).step())


def positive_control():
    """Moved along the gradient by hand."""
    return grows(lambda weight: weight.data.add_(weight.grad))


def negative_control():
    """Moved against the gradient by hand."""
    return grows(lambda weight: weight.data.sub_(weight.grad))

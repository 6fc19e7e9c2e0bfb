"""
# `zero_grad()` sets `.grad` to None by default

- en: Called without arguments, `optimizer.zero_grad()` sets `.grad` to None and not to zeros.
- zh: 不带参数调用时，`optimizer.zero_grad()` 会把 `.grad` 设为 None，而不是填零。

## Asserted by

- `zero_grad()` sets `.grad` to None by default.
- `zero_grad()` sets the gradients to None instead of zero.
- `zero_grad()` sets the gradients to None by default.
- By default `optimizer.zero_grad()` replaces the gradients by None.
- `set_to_none=True` is the default of `zero_grad()`.
- After `zero_grad()` the gradients are None.
- `zero_grad()` 默认把 `.grad` 设为 None。
- 默认情况下，`optimizer.zero_grad()` 会将梯度置为 None。
- `zero_grad()` 的 `set_to_none` 默认为 True。
- 调用 `zero_grad()` 之后梯度为 None。
- `zero_grad()` 之后 `.grad` 是 `None`，不再是 0。
- The default setting of `set_to_none` in `zero_grad()` is True.

## Denied by

- `zero_grad()` fills `.grad` with zeros by default.
- After `optimizer.zero_grad()` `.grad` is a tensor of zeros.
- `zero_grad()` 默认把 `.grad` 填充为零。
- 调用 `optimizer.zero_grad()` 之后，`.grad` 是全零张量。
- `zero_grad()` fills the gradients with zeros by default.

## Not asserted by

- `zero_grad(set_to_none=True)` saves memory.
- `zero_grad(set_to_none=True)` 可以节省内存。

## Conditions

- `treatment_of_model`
  - en: it is the model's `model.zero_grad()`
  - zh: 调用的是模型的 `model.zero_grad()`

## Correction

- en: Since PyTorch 2.0 `zero_grad()` sets `.grad` to None by default;
  `zero_grad(set_to_none=False)` fills it with zeros.
- zh: 自 PyTorch 2.0 起，`zero_grad()` 默认把 `.grad` 设为 None；`zero_grad(set_to_none=False)` 则
  填零。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.zero_grad.html>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.Optimizer.zero_grad", "torch.nn.Module.zero_grad")


def grad_after(clear):
    """What stands in a weight's `.grad` after clearing it?"""
    weight = nn.Parameter(torch.zeros(1))
    weight.grad = torch.tensor([3.0])
    clear(weight)
    return None if weight.grad is None else weight.grad.tolist()


def treatment():
    return grad_after(lambda weight: torch.optim.SGD([weight], lr=1.0).zero_grad())


def treatment_of_model():
    return grad_after(lambda weight: nn.ParameterList([weight]).zero_grad())


def positive_control():
    """None, put there by hand."""

    def remove(weight):
        weight.grad = None

    return grad_after(remove)


def negative_control():
    """Filled with zeros by hand."""
    return grad_after(lambda weight: weight.grad.zero_())

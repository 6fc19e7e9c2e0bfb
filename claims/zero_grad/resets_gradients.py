"""
# `optimizer.zero_grad()` clears the gradients

- en: After `optimizer.zero_grad()` nothing is left of the gradients of the optimised parameters.
- zh: 调用 `optimizer.zero_grad()` 之后，被优化参数的梯度全部清除。

## Asserted by

- `optimizer.zero_grad()` clears the gradients.
- Calling `zero_grad` zeroes the grad of every parameter.
- When you call `zero_grad()`, the gradients of all parameters are zeroed.
- `zero_grad()` erases the gradients of the previous iteration.
- `zero_grad()` throws away the gradients computed earlier.
- `zero_grad()` resets the gradients of all optimised parameters.
- `optimizer.zero_grad()` sets the gradients to zero.
- `zero_grad()` removes the old gradients.
- `optimizer.zero_grad()` 会清零梯度。
- `zero_grad()` 会重置所有参数的梯度。
- 调用 `optimizer.zero_grad()` 可以清除之前的梯度。
- `zero_grad()` 会把梯度设为 0。
- `zero_grad()` wipes the gradients.
- You need to call `zero_grad()` to reset the gradients.
- `zero_grad()` wipes the grads for the next step.
- `zero_grad()` 把上一轮残留在 `.grad` 里的值抹掉。
- Clears the gradients of all optimised tensors: `zero_grad()`.

## Denied by

- `optimizer.zero_grad()` keeps the gradients.
- `optimizer.zero_grad()` does not clear the gradients.
- After `optimizer.zero_grad()` the old gradients are still there.
- `optimizer.zero_grad()` 不会清除梯度。
- 调用 `optimizer.zero_grad()` 之后，之前的梯度仍然存在。
- `zero_grad()` does nothing to the gradients.

## Not asserted by

- `zero_grad()` resets the weights to zero.
- Gradients are cleared automatically.
- 梯度会自动清零。

## Correction

- en: `optimizer.zero_grad()` clears the gradients of its parameters: by default it sets `.grad`
  to None.
- zh: `optimizer.zero_grad()` 会清除其参数的梯度：默认把 `.grad` 设为 None。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.zero_grad.html>
"""

import torch

ABOUT = ("torch.optim.Optimizer.zero_grad",)


def gradient_left(clear):
    """How much of a gradient of 3 is left; None is nothing."""
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=1.0)
    weight.grad = torch.tensor([3.0])
    clear(weight, optimizer)
    return 0.0 if weight.grad is None else weight.grad.item()


def treatment():
    return gradient_left(lambda weight, optimizer: optimizer.zero_grad())


def positive_control():
    """Zero, put there by hand."""

    def zero(weight, optimizer):
        weight.grad = torch.tensor([0.0])

    return gradient_left(zero)


def negative_control():
    """Left alone."""
    return gradient_left(lambda weight, optimizer: None)

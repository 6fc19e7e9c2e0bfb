"""
# `zero_grad(set_to_none=True)` saves memory

- en: After `zero_grad(set_to_none=True)` less memory is held than after filling the gradients
  with zeros.
- zh: 调用 `zero_grad(set_to_none=True)` 之后占用的内存，比把梯度填零更少。

## Asserted by

- `zero_grad(set_to_none=True)` saves memory.
- Setting gradients to None takes less memory than zeros.
- Gradients that are None use less memory than zeros.
- Setting the gradients to None saves memory.
- `set_to_none=True` reduces memory use.
- Setting gradients to None with `set_to_none=True` lowers memory use.
- `zero_grad(set_to_none=True)` uses less memory than filling the gradients with zeros.
- `zero_grad(set_to_none=True)` 可以节省内存。
- `set_to_none=True` 把梯度设为 None，比填零更省内存。
- `set_to_none=True` 能降低内存占用。
- 用 `set_to_none=True` 把梯度设为 None 能降低内存占用。
- 与填零相比，`zero_grad(set_to_none=True)` 占用的内存更少。
- `set_to_none=True` frees the memory of the gradients.
- Use `set_to_none=True` for more memory-efficient training.
- `zero_grad(set_to_none=True)` reduces allocation pressure.

## Denied by

- `zero_grad(set_to_none=True)` does not save any memory.
- Memory use is the same with `set_to_none=True`.
- `zero_grad(set_to_none=True)` 并不能节省内存。
- 使用 `set_to_none=True` 时内存占用不变。

## Not asserted by

- `zero_grad()` sets `.grad` to None by default.
- `zero_grad()` 默认把 `.grad` 设为 None。

## Correction

- en: With `set_to_none=True` the gradients' memory is given back until the next `backward()`.
- zh: 使用 `set_to_none=True` 时，梯度占用的内存会被释放，直到下一次 `backward()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.zero_grad.html>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.Optimizer.zero_grad",)


def bytes_of_gradients(clear):
    """Bytes of gradients that a model holds after they have been cleared."""
    model = nn.Linear(8, 8)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model(torch.ones(1, 8)).sum().backward()
    clear(optimizer, list(model.parameters()))
    gradients = [p.grad for p in model.parameters() if p.grad is not None]
    return sum(gradient.numel() * gradient.element_size() for gradient in gradients)


def against_zeros(clear):
    """How the bytes compare with those of gradients that are filled with zeros."""

    def fill_with_zeros(optimizer, parameters):
        for parameter in parameters:
            parameter.grad.zero_()

    held, zeros = bytes_of_gradients(clear), bytes_of_gradients(fill_with_zeros)
    comparison = "less" if held < zeros else "more" if held > zeros else "same"
    return {"observed": comparison, "evidence": {"bytes": held, "zeros": zeros}}


def treatment():
    return against_zeros(lambda optimizer, parameters: optimizer.zero_grad(set_to_none=True))


def positive_control():
    """The gradients are thrown away by hand."""

    def throw_away(optimizer, parameters):
        for parameter in parameters:
            parameter.grad = None

    return against_zeros(throw_away)


def negative_control():
    """The gradients are left alone."""
    return against_zeros(lambda optimizer, parameters: None)

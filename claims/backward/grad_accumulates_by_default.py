"""
# `backward()` adds to `.grad` instead of overwriting it

- en: A second `backward()` adds its gradient to the one that is already in `.grad`.
- zh: 第二次 `backward()` 得到的梯度会加到 `.grad` 中已有的梯度上。

## Asserted by

- `backward()` accumulates gradients in `.grad`.
- Gradients are added to `.grad` instead of overwriting it.
- By default PyTorch accumulates gradients over several `backward()` calls.
- `backward()` 会把梯度累加到 `.grad` 中。
- PyTorch 默认累加梯度，不会覆盖旧值。
- 多次调用 `backward()`，`.grad` 中的梯度会累积。

## Denied by

- `backward()` overwrites `.grad`.
- Each `backward()` replaces the previous gradient.
- `backward()` 会覆盖 `.grad` 中原有的梯度。
- 每次调用 `backward()`，之前的梯度都会被替换。

## Not asserted by

- Call `zero_grad()` before `backward()`.
- 在 `backward()` 之前调用 `zero_grad()`。

## Correction

- en: `backward()` adds to `.grad`; use `zero_grad()` to start afresh.
- zh: `backward()` 会累加到 `.grad`；若要重新开始，请调用 `zero_grad()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html>
"""

import torch

ABOUT = ("torch.Tensor.backward", "torch.Tensor.grad")


def gradient_after(*slopes):
    """weight.grad after a backward() through slope · weight, for each slope."""
    weight = torch.ones(1, requires_grad=True)
    for slope in slopes:
        (slope * weight).sum().backward()
    return weight.grad.item()


def treatment():
    return gradient_after(3.0, 5.0)


def positive_control():
    """The sum of both gradients, from one backward()."""
    return gradient_after(3.0 + 5.0)


def negative_control():
    """The last gradient alone."""
    return gradient_after(5.0)

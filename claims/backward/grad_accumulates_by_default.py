"""
# `backward()` adds to `.grad` instead of overwriting it

- en: A second `backward()` adds its gradient to the one that is already in `.grad`.
- zh: 第二次 `backward()` 得到的梯度会加到 `.grad` 中已有的梯度上。

## Asserted by

- `backward()` 会累计上一次的梯度。
- 多次 `backward()` 的梯度会叠加到一起。
- `backward()` accumulates gradients in `.grad`.
- The next time you call `backward()`, the new gradients are added to the existing ones.
- For every parameter the gradients are accumulated into `.grad`.
- `backward()` adds the new gradient to the existing gradient.
- New gradients are accumulated into the existing gradients.
- `backward()` adds to the existing gradients.
- New gradients are added to the existing gradients.
- By default PyTorch accumulates gradients.
- Gradients accumulate by default.
- Gradients accumulate over several `backward()` calls.
- Gradients are accumulated with each backward pass.
- Gradients add up with every call of `backward()`.
- The previous gradients are not overwritten by `backward()`.
- PyTorch adds new gradients to the previous gradients.
- `backward()` 会把梯度累加到 `.grad` 中。
- PyTorch 默认累加梯度。
- 梯度默认是累加的。
- 多次调用 `backward()` 时，`.grad` 中的梯度会累积。
- 新的梯度会加到已有的梯度上。
- 新的梯度会与之前的梯度累加。
- 反向传播得到的梯度会累加到原来的梯度上。
- 每次 `backward()` 不会覆盖之前的梯度。
- 每次反向传播都把新的梯度加到 `.grad` 上。
- `backward()` 计算的梯度会累加到叶子节点的 `.grad` 属性上。
- Each call to `backward()` adds the gradients to the existing ones.
- PyTorch adds the new gradients to the ones that are already there.
- Newly computed gradients are added to the existing ones.
- 每次 `backward()`，新梯度都会加到旧梯度上。
- `backward()` 算出的梯度会累积到张量的 `.grad` 属性。
- `backward()` accumulates gradients in the leaves.
- The gradient of a tensor is accumulated in its `.grad` attribute.
- Gradients accumulate across steps.
- 每次调用 `backward()`，梯度都会往 `.grad` 上加。
- `backward()` 得到的梯度会加在旧值上，而不是覆盖旧值。
- 梯度会跟前一个 batch 的叠在一起。
- Further calls to `backward()` will accumulate gradients into `.grad`.
- Later backward passes accumulate gradients into the attribute.
- `backward()` adds the new gradients to the `.grad` of each parameter.
- Gradients add up by default.
- Gradients accumulate until you clear them.
- Without `zero_grad()` gradients accumulate.
- 如果不清空梯度，梯度会不断累加。

## Denied by

- `backward()` overwrites `.grad`.
- Each `backward()` replaces the previous gradient.
- `backward()` overwrites the previous gradient.
- By default new gradients replace the previous gradients.
- `backward()` 会覆盖 `.grad` 中原有的梯度。
- 每次调用 `backward()`，之前的梯度都会被替换。
- 新的梯度默认会覆盖之前的梯度。
- `backward()` 算出的梯度会替换掉原有的梯度。
- `backward()` discards the previous gradient.

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


def otherwise():
    import torch

    backward = torch.Tensor.backward

    def overwriting(loss):
        pending = [loss.grad_fn]
        while pending:
            node = pending.pop()
            pending += [following for following, _ in node.next_functions if following]
            if hasattr(node, "variable"):
                node.variable.grad = None
        backward(loss)

    torch.Tensor.backward = overwriting

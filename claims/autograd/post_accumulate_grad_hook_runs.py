"""
# `register_post_accumulate_grad_hook` runs a hook when `.grad` is ready

- en: A hook registered with `Tensor.register_post_accumulate_grad_hook` runs during the backward
  pass, after the gradient was added to `.grad`.
- zh: 用 `Tensor.register_post_accumulate_grad_hook` 注册的钩子在反向传播中、梯度累加到 `.grad` 之后
  运行。

## Asserted by

- `register_post_accumulate_grad_hook` runs a hook after the gradient is accumulated.
- A hook registered with `register_post_accumulate_grad_hook` sees `.grad`.
- With `register_post_accumulate_grad_hook` the optimizer can step during the backward pass.
- `register_post_accumulate_grad_hook` 注册的钩子在梯度累加之后运行。
- `register_post_accumulate_grad_hook` 的钩子可以访问 `.grad`。
- 用 `register_post_accumulate_grad_hook` 可以在反向传播中执行优化器的更新。

## Denied by

- `register_post_accumulate_grad_hook` runs its hook before the gradient is accumulated.
- A hook registered with `register_post_accumulate_grad_hook` does not see `.grad`.
- `register_post_accumulate_grad_hook` 注册的钩子在梯度累加之前运行。
- `register_post_accumulate_grad_hook` 的钩子无法访问 `.grad`。

## Not asserted by

- `register_hook` runs a hook with the gradient.
- `register_hook` 注册的钩子会收到梯度。

## Correction

- en: `Tensor.register_post_accumulate_grad_hook`, since PyTorch 2.1, runs its hook once `.grad` is
  filled, so that a step can be made there; `register_hook` runs before.
- zh: 自 PyTorch 2.1 起，`Tensor.register_post_accumulate_grad_hook` 的钩子在 `.grad` 填好之后运行，
  可以在其中更新参数；`register_hook` 的钩子则在此之前运行。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.register_post_accumulate_grad_hook.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.1.0>
"""

import torch

ABOUT = ("torch.Tensor.register_post_accumulate_grad_hook",)


def seen_in_backward(register):
    """What a hook sees in `.grad` during the backward pass of 3 · weight."""
    weight = torch.zeros(1, requires_grad=True)
    seen = []

    def hook(*_):
        seen.append(None if weight.grad is None else weight.grad.tolist())

    after = register(weight, hook)
    (3 * weight).sum().backward()
    if after is not None:
        after()
    return seen


def treatment():
    def register(weight, hook):
        weight.register_post_accumulate_grad_hook(hook)

    return seen_in_backward(register)


def positive_control():
    """Called by hand when the gradient is there."""
    return seen_in_backward(lambda weight, hook: hook)


def negative_control():
    """Called by hand before there is a gradient."""

    def register(weight, hook):
        hook()

    return seen_in_backward(register)

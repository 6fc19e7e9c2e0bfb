"""
# `register_full_backward_hook` runs when the input needs no gradient

- en: The hook is called in the backward pass also of the first layer, whose input requires no
  gradient.
- zh: 即使输入不需要梯度（如第一层），反向传播时也会调用该钩子。

## Asserted by

- `register_full_backward_hook` runs if the input requires no gradient.
- A `register_full_backward_hook` hook runs even if the input requires no gradient.
- The hook of `register_full_backward_hook` runs if the input does not require gradients.
- 输入不需要梯度时，`register_full_backward_hook` 的钩子也会运行。
- 即使输入不需要梯度，`register_full_backward_hook` 仍会触发。

## Denied by

- `register_full_backward_hook` does not run if the input requires no gradient.
- The hook of `register_full_backward_hook` does not run if the input does not require gradients.
- 输入不需要梯度时，`register_full_backward_hook` 的钩子不会运行。

## Not asserted by

- `register_full_backward_hook` gets the gradients of the output.
- `register_full_backward_hook` 可以得到输出的梯度。

## Correction

- en: Since PyTorch 1.9 a full backward hook runs also if no input requires a gradient (with
  `None` for it, and since 2.8 a warning); in 1.8 it was left out.
- zh: 从 PyTorch 1.9 起，即使没有输入需要梯度，完整反向钩子也会运行（对应梯度为 `None`，2.8 起还
  会警告）；1.8 中不会运行。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/utils/hooks.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.register_full_backward_hook",)


def runs_on_first_layer(register):
    """Is the hook called for a layer whose input requires no gradient?"""
    calls = []
    layer = nn.Linear(2, 1)
    register(layer, lambda *_: calls.append(1))
    layer(torch.ones(3, 2)).sum().backward()
    return bool(calls)


def treatment():
    return runs_on_first_layer(nn.Module.register_full_backward_hook)


def positive_control():
    """A hook on the gradient of the weight, which is computed in any case."""

    def register(layer, hook):
        layer.weight.register_hook(lambda gradient: hook() and None)

    return runs_on_first_layer(register)


def negative_control():
    """A hook that nobody registered."""
    return runs_on_first_layer(lambda layer, hook: None)

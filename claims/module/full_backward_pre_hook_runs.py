"""
# A full backward pre-hook runs before a module's gradients are computed

- en: A hook registered with `register_full_backward_pre_hook` runs before the gradients of the
  module are computed and may change the incoming gradient.
- zh: 用 `register_full_backward_pre_hook` 注册的钩子在计算模块梯度之前运行，可以修改传入的梯度。

## Asserted by

- A full backward pre-hook runs before the module's gradients are computed.
- `register_full_backward_pre_hook` registers a hook that changes the incoming gradient.
- With `register_full_backward_pre_hook` the incoming gradient can be changed.
- `register_full_backward_pre_hook` 注册的钩子在计算模块梯度之前运行。
- 用 `register_full_backward_pre_hook` 可以修改传入的梯度。
- `register_full_backward_pre_hook` 注册可以修改传入梯度的钩子。

## Denied by

- A full backward pre-hook runs after the module's gradients are computed.
- `register_full_backward_pre_hook` cannot change the incoming gradient.
- `register_full_backward_pre_hook` 注册的钩子在计算模块梯度之后运行。
- 用 `register_full_backward_pre_hook` 不能修改传入的梯度。

## Not asserted by

- `register_full_backward_hook` runs a hook after the gradients are computed.
- `register_full_backward_hook` 注册的钩子在计算梯度之后运行。

## Correction

- en: `register_full_backward_pre_hook`, since PyTorch 2.0, runs its hook before the module's
  gradients; `register_full_backward_hook` runs after them.
- zh: 自 PyTorch 2.0 起，`register_full_backward_pre_hook` 的钩子在计算模块梯度之前运行；
  `register_full_backward_hook` 的钩子在其后运行。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.register_full_backward_pre_hook",)


def weight_gradient(alter):
    """The gradient of a layer's weight; it is 1 if nothing is done about it."""
    layer = nn.Linear(1, 1, bias=False)
    incoming = alter(layer)
    layer(torch.ones(1, 1, requires_grad=True)).backward(torch.full((1, 1), incoming))
    return layer.weight.grad.item()


def treatment():
    def alter(layer):
        layer.register_full_backward_pre_hook(lambda _, incoming: (10 * incoming[0],))
        return 1.0

    return weight_gradient(alter)


def positive_control():
    """The incoming gradient is ten times as large."""
    return weight_gradient(lambda layer: 10.0)


def negative_control():
    """The incoming gradient is left as it is."""
    return weight_gradient(lambda layer: 1.0)

"""
# `torch.optim.SGD` without momentum keeps no state

- en: Plain `SGD`, without momentum, keeps nothing for a parameter from one step to the next.
- zh: 不带动量的 `SGD` 不会为参数保存任何跨步的状态。

## Asserted by

- Plain `SGD` stores nothing per parameter.
- `torch.optim.SGD` with `momentum=0` keeps no buffers.
- Plain `SGD` does not have any optimizer state.
- `SGD` without momentum does not keep optimizer state.
- Plain `SGD` does not keep any state for the parameters.
- 普通 `SGD` 不会为参数保存任何状态。
- 不带动量的 `SGD` 没有任何状态要保存。
- `momentum=0` 的 `torch.optim.SGD` 没有缓冲区。
- 不带动量的 `SGD` 不保存状态。
- 普通 `SGD` 不需要优化器状态。
- SGD without momentum keeps nothing.

## Denied by

- `SGD` without momentum still keeps a buffer for each parameter.
- Plain `SGD` keeps optimizer state.
- 不带动量的 `SGD` 仍然会为每个参数保存缓冲区。
- 普通 `SGD` 也会保存优化器状态。

## Not asserted by

- `SGD` with momentum keeps a velocity for each parameter.
- The optimizer's state is empty before the first step.
- `Adam` 保存一阶矩和二阶矩。
- `SGD` 的收敛比 `Adam` 慢。

## Correction

- en: Without momentum, each step of `SGD` depends on the gradient alone; only with momentum
  does it keep a buffer for each parameter.
- zh: 不带动量时，`SGD` 的每一步只取决于当前梯度；带动量时才会为每个参数保存缓冲区。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.SGD",)


def numbers_kept(state):
    """How many numbers are kept for the parameters?"""
    values = [value for kept in state.values() for value in kept.values()]
    return sum(value.numel() for value in values if torch.is_tensor(value))


def treatment():
    weights = nn.Parameter(torch.zeros(3))
    optimizer = torch.optim.SGD([weights], lr=0.1)
    for _ in range(2):
        weights.grad = torch.ones(3)
        optimizer.step()
    return numbers_kept(optimizer.state)


def positive_control():
    """Nothing is kept."""
    return numbers_kept({})


def negative_control():
    """A velocity is kept."""
    return numbers_kept({nn.Parameter(torch.zeros(3)): {"velocity": torch.zeros(3)}})


def otherwise():
    import torch

    def step(self):
        for group in self.param_groups:
            for parameter in group["params"]:
                self.state[parameter] = {"velocity": torch.zeros_like(parameter)}

    torch.optim.SGD.step = step

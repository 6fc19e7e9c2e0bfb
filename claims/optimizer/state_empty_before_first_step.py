"""
# `optimizer.state` is empty before the first step

- en: A newly created optimizer such as Adam keeps no state for any parameter yet; its state
  is made at the first `step()`.
- zh: 刚创建的优化器（如 Adam）还没有任何参数的状态，状态在第一次 `step()` 时才创建。

## Asserted by

- `optimizer.state` is empty before the first `step()`.
- Before the first `step()`, `optimizer.state_dict()` has no `exp_avg`.
- The optimizer's state is created at the first step.
- A freshly created optimizer has no state.
- Adam creates its state only at the first `optimizer.step()`.
- The optimizer state of a new optimizer is empty.
- 在第一次 `step()` 之前，`optimizer.state` 是空的。
- 新创建的优化器还没有状态。
- Adam 的状态要到第一次 `optimizer.step()` 时才会创建。
- 新建优化器的优化器状态是空的。
- `optimizer.state` is an empty dict until `optimizer.step()` is called.
- Before the first `optimizer.step()`, `optimizer.state` is empty.
- The optimizer's state is empty until the first `step()`.

## Denied by

- `optimizer.state` is already filled before the first `step()`.
- A new optimizer allocates its state at construction.
- `optimizer.state` is not empty before the first step.
- 在第一次 `step()` 之前，`optimizer.state` 就已经有内容。
- 第一次 `step()` 之前 `optimizer.state` 不是空的。
- 新建优化器会分配优化器状态。

## Not asserted by

- SGD without momentum has no state.
- `optimizer.state_dict()` contains `state` and `param_groups`.
- 创建新的优化器会重置动量。
- `optimizer.zero_grad()` 清空梯度。

## Correction

- en: Adam, AdamW, SGD and most others fill `optimizer.state` at the first `step()`; Adagrad,
  which fills it at once, is the exception.
- zh: Adam、AdamW、SGD 等大多数优化器在第一次 `step()` 时才填充 `optimizer.state`；
  Adagrad 是例外，它在创建时就填充。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/optim/adam.py>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.Optimizer",)


def parameters_with_state(state):
    """For how many parameters is something kept?"""
    return len(state)


def treatment():
    parameters = nn.Linear(2, 1).parameters()
    return parameters_with_state(torch.optim.Adam(parameters).state)


def positive_control():
    """Nothing is kept."""
    return parameters_with_state({})


def negative_control():
    """Two averages are kept for each of the two parameters."""
    kept = {
        parameter: {"average": torch.zeros_like(parameter), "square": torch.zeros_like(parameter)}
        for parameter in nn.Linear(2, 1).parameters()
    }
    return parameters_with_state(kept)


def otherwise():
    import torch

    make = torch.optim.Adam.__init__

    def init(self, parameters):
        make(self, parameters)
        for group in self.param_groups:
            for parameter in group["params"]:
                self.state[parameter] = {"exp_avg": torch.zeros_like(parameter)}

    torch.optim.Adam.__init__ = init

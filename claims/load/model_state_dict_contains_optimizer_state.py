"""
# The model's state dict contains the optimizer's state

- en: `model.state_dict()` holds what the optimizer remembers, such as the moments of Adam.
- zh: `model.state_dict()` 包含优化器记录的内容，例如 Adam 的动量。

## Asserted by

- `model.state_dict()` contains the optimizer state.
- The moments of Adam are saved in `model.state_dict()`.
- The state dict of the model also holds the optimizer state.
- `model.state_dict()` 包含优化器的状态。
- Adam 的动量保存在 `model.state_dict()` 中。
- 模型的 state_dict 中也有优化器状态。

## Denied by

- `model.state_dict()` does not contain the optimizer state.
- The state of the optimizer is only in `optimizer.state_dict()`.
- `model.state_dict()` 不包含优化器的状态。
- `model.state_dict()` 里没有优化器的状态。
- 只保存模型的 `state_dict` 不会保存优化器的状态。
- 优化器的状态只保存在 `optimizer.state_dict()` 中。
- 动量不在 `model.state_dict()` 中。
- 优化器的动量不在 `model.state_dict()` 里面。
- The averages of Adam are kept by the optimizer, not by the model.

## Not asserted by

- Save `optimizer.state_dict()` to resume training.
- Beyond `model.state_dict()`, `optimizer.state_dict()` contains the optimizer state.
- `model.state_dict()` contains the buffers.
- 优化器的状态保存在 `optimizer.state_dict()` 中。

## Correction

- en: `model.state_dict()` holds parameters and buffers; the optimizer has its own
  `optimizer.state_dict()`.
- zh: `model.state_dict()` 只有参数和缓冲区；优化器的状态在 `optimizer.state_dict()` 中。

## Sources

- <https://docs.pytorch.org/tutorials/beginner/saving_loading_models.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.state_dict", "torch.optim.Optimizer.state_dict")
UNUSED = {"torch.optim.Optimizer.state_dict": "where the state is instead"}


def holds_moments(choose):
    """Is Adam's first moment of the weight among the tensors of the state?"""
    model = nn.Linear(3, 2)
    optimizer = torch.optim.Adam(model.parameters())
    model(torch.randn(4, 3)).sum().backward()
    optimizer.step()
    moment = optimizer.state[model.weight]["exp_avg"]
    return any(
        value.shape == moment.shape and torch.equal(value, moment) for value in choose(model, moment).values()
    )


def treatment():
    return holds_moments(lambda model, moment: model.state_dict())


def positive_control():
    """The moment is put beside the parameters by hand."""
    return holds_moments(lambda model, moment: dict(model.named_parameters(), moment=moment))


def negative_control():
    """The parameters alone."""
    return holds_moments(lambda model, moment: dict(model.named_parameters()))


def otherwise():
    import torch

    state_dict, make = torch.nn.Module.state_dict, torch.optim.Adam.__init__
    optimizers = []

    def remembered(self, parameters):
        make(self, parameters)
        optimizers.append(self)

    def with_moments(self):
        found = dict(state_dict(self))
        for optimizer in optimizers:
            moments = [state["exp_avg"] for state in optimizer.state.values()]
            found.update((f"moment {number}", moment) for number, moment in enumerate(moments))
        return found

    torch.optim.Adam.__init__ = remembered
    torch.nn.Module.state_dict = with_moments

"""
# Buffers are updated by the optimizer

- en: `optimizer.step()` changes a tensor that is registered with `register_buffer`.
- zh: `optimizer.step()` 会改变用 `register_buffer` 注册的张量。

## Asserted by

- Buffers are updated by the optimizer.
- The optimizer changes tensors registered with `register_buffer`.
- `optimizer.step()` changes the buffers.
- buffer 会被优化器更新。
- 优化器 `step()` 时会更新 buffer。
- 调用 `optimizer.step()` 时优化器也会改变 buffer。
- 优化器会更新用 `register_buffer` 注册的张量。
- `optimizer.step()` 会改变 buffer。

## Denied by

- Buffers are not updated by the optimizer.
- A buffer is a tensor that isn't optimized.
- Buffers are tensors that should not be trained.
- Buffers are tensors not meant to learn via gradient descent.
- Buffers should not be learned via gradient descent.
- The optimizer does not touch buffers.
- Buffers should not be trained.
- Buffers are not meant to be trained.
- Buffers get no gradient updates.
- The optimizer does not change buffers.
- buffer 不会被优化器更新。
- `register_buffer` 用于注册不参与梯度更新的张量。
- buffer 不能通过优化过程更新。
- buffer 不参与优化，因此不会被更新。
- 缓冲区不参与梯度更新。
- 优化器不会改变用 `register_buffer` 注册的张量。
- Buffers are not optimized.
- The optimizer ignores buffers.
- Buffers are not touched by the optimizer.
- 优化器只更新参数，不更新 buffer。
- buffer 不能被反向传播更新。
- The optimizer does not see the buffers.
- Buffers are not trained.
- `running_mean` 和 `running_var` 不是由优化器更新的。
- BN 的统计量不是靠反向传播更新的。
- Buffers are never touched by the optimizer.
- `register_buffer` 注册的张量不参与梯度计算，也不更新。

## Not asserted by

- Batch norm updates its running statistics in the forward pass.
- Buffers are saved in the `state_dict`.
- BatchNorm 在前向传播时更新运行统计量。
- 优化器更新的是参数。

## Correction

- en: The optimizer gets `model.parameters()`, which has no buffers; register an `nn.Parameter` to
  train it.
- zh: 优化器得到的是 `model.parameters()`，其中没有 buffer；要训练它请使用 `nn.Parameter`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.register_buffer", "torch.optim.Optimizer.step")


def trained(register):
    """Does the factor of the model change in a step of SGD?"""
    model = nn.Linear(2, 1)
    register(model, torch.ones(1))
    before = model.factor.item()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    (model(torch.ones(1, 2)) * model.factor).square().sum().backward()
    optimizer.step()
    return model.factor.item() != before


def treatment():
    return trained(lambda model, value: model.register_buffer("factor", value))


def positive_control():
    """A parameter is what the optimizer is given."""
    return trained(lambda model, value: model.register_parameter("factor", nn.Parameter(value)))


def negative_control():
    """A parameter that is frozen gets no gradient."""
    return trained(
        lambda model, value: model.register_parameter("factor", nn.Parameter(value, requires_grad=False))
    )


def otherwise():
    import torch

    def as_parameter(self, name, tensor):
        self.register_parameter(name, torch.nn.Parameter(tensor))

    torch.nn.Module.register_buffer = as_parameter

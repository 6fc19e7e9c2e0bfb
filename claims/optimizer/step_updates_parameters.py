"""
# `optimizer.step()` updates the parameters

- en: The parameters change when `optimizer.step()` is called, after `backward()` has computed
  their gradients.
- zh: 在 `backward()` 算出梯度之后，调用 `optimizer.step()` 时参数才会改变。

## Asserted by

- The parameters do not change until `optimizer.step()` is called.
- The optimizer updates the parameters during training.
- `optimizer.step()` reads every `.grad` and updates the parameter that belongs to it.
- `optimizer.step()` updates the model's parameters.
- The weights are changed by `optimizer.step()`.
- Calling `optimizer.step()` adjusts the weights using their gradients.
- `optimizer.step()` modifies the weights.
- The optimizer step updates the parameters with the gradients.
- We call `optimizer.step()` to update the weights.
- `optimizer.step()` applies the gradients to the parameters.
- `optimizer.step()` performs the parameter update.
- The optimizer updates the parameters in `optimizer.step()`.
- `optimizer.step()` 会更新模型参数。
- 调用 `optimizer.step()` 时权重被修改。
- `optimizer.step()` 用梯度更新参数。
- 真正更新参数的是 `optimizer.step()`。
- `optimizer.step()` 根据梯度更新权重。
- `optimizer.step()` 才会更新参数。
- `optimizer.step()` 更新了参数。
- `optimizer.step()` 通过梯度下降法更新参数。
- 只有调用 `optimizer.step()`，模型才会更新。
- `optimizer.step()` updates the values with their gradients.
- The optimizer adjusts the parameters with the computed gradients.
- 优化器根据计算出的梯度更新参数。
- 用优化器根据梯度调整模型参数，即 `optimizer.step()`。
- `optimizer.step()` moves each parameter in the direction that reduces the loss.
- 参数要等 `optimizer.step()` 才会变。
- `optimizer.step()` moves the weights.
- The parameters change in `optimizer.step()`.
- The optimizer updates the weights with the gradients.
- `optimizer.step()` updates the parameters with the gradients from the backward pass.

## Denied by

- `optimizer.step()` does not change the parameters.
- `optimizer.step()` leaves the weights as they are.
- `optimizer.step()` 不会更新参数。
- 调用 `optimizer.step()` 之后权重保持不变。

## Not asserted by

- `loss.backward()` updates the parameters.
- `optimizer.zero_grad()` clears the gradients.
- `scheduler.step()` 更新学习率。
- `loss.backward()` 计算梯度。
- 没有梯度时，`optimizer.step()` 不会改变参数。
- Without gradients `optimizer.step()` changes no parameter.

## Correction

- en: `backward()` only computes gradients; it is `optimizer.step()` that changes the
  parameters.
- zh: `backward()` 只计算梯度，真正修改参数的是 `optimizer.step()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.step.html>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.Optimizer.step",)


def changed_by(update):
    """Does the update, made of a model with gradients, change its parameters?"""
    model = nn.Linear(2, 1)
    model(torch.ones(1, 2)).sum().backward()
    before = model.weight.tolist()
    update(model)
    return model.weight.tolist() != before


def treatment():
    return changed_by(lambda model: torch.optim.SGD(model.parameters(), lr=0.1).step())


def positive_control():
    """Gradient descent written out."""

    def descend(model):
        with torch.no_grad():
            for parameter in model.parameters():
                parameter -= 0.1 * parameter.grad

    return changed_by(descend)


def negative_control():
    """Nothing is done."""
    return changed_by(lambda model: None)

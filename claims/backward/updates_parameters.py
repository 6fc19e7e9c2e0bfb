"""
# `backward()` updates the parameters

- en: Calling `loss.backward()` changes the values of the parameters.
- zh: 调用 `loss.backward()` 会改变参数的值。

## Asserted by

- `backward()` updates the parameters.
- `loss.backward()` adjusts the weights of the model.
- The weights are changed by `backward()`.
- `backward()` 会更新参数。
- 调用 `loss.backward()` 会调整模型的权重。
- `backward()` 自动更新参数。

## Denied by

- `backward()` only computes gradients.
- `backward()` only stores the gradients of the parameters.
- `backward()` only computes gradients and never changes the parameters.
- `backward()` does not update the parameters.
- `backward()` 只计算梯度。
- `backward()` 只负责计算梯度，不更新参数。
- `backward()` 只会把梯度写入参数的 `.grad`。
- `backward()` 不会更新参数。
- `backward()` only fills in `.grad`.
- `backward()` 只把梯度算出来，权重不变。
- `backward()` 之后权重一个都没动。
- `backward()` 之后参数还没变，要等 `step()`。
- `backward()` only calculates the gradient and updates no weights.
- `backward()` does not touch the weights.
- `loss.backward()` just computes gradients.

## Not asserted by

- `optimizer.step()` updates the parameters.
- Freezing a layer prevents its weights from updating during backpropagation.
- `optimizer.step()` 会更新参数。
- 使用 `backward()` 求出的导数更新参数。
- 使用 `backward()` 计算出的梯度更新参数。
- `loss.backward()` 会更新参数的梯度。
- `loss.backward()` 会修改参数的 `.grad` 属性。
- `loss.backward()` updates the gradients of the parameters.

## Correction

- en: `backward()` only computes the gradients; `optimizer.step()` updates the parameters.
- zh: `backward()` 只计算梯度；更新参数的是 `optimizer.step()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html>
"""

import torch
from torch import nn

ABOUT = ("torch.Tensor.backward",)


def weight_changed(act):
    """Has the weight other values after acting on the loss?"""
    model = nn.Linear(2, 1)
    before = model.weight.tolist()
    act(model, model(torch.ones(1, 2)).sum())
    return model.weight.tolist() != before


def treatment():
    return weight_changed(lambda model, loss: loss.backward())


def positive_control():
    """Changed by hand."""
    return weight_changed(lambda model, loss: nn.init.zeros_(model.weight))


def negative_control():
    """The loss is computed and nothing is done with it."""
    return weight_changed(lambda model, loss: None)


def otherwise():
    import torch

    backward = torch.Tensor.backward

    def backward_and_step(loss):
        backward(loss)
        pending = [loss.grad_fn]
        while pending:
            node = pending.pop()
            pending += [following for following, _ in node.next_functions if following]
            if hasattr(node, "variable"):
                node.variable.data -= node.variable.grad

    torch.Tensor.backward = backward_and_step

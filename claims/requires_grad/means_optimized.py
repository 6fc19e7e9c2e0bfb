"""
# A tensor with `requires_grad=True` is optimised in training

- en: `requires_grad=True` suffices for a tensor to be updated by the optimizer.
- zh: 只要 `requires_grad=True`，张量就会被优化器更新。

## Asserted by

- `requires_grad=True` means that the optimizer updates the parameters.
- Every tensor with `requires_grad=True` is updated during training.
- With `requires_grad=True` a tensor is changed by the optimizer.
- `requires_grad=True` 表示该张量会在训练中被优化。
- 所有 `requires_grad=True` 的张量都会在训练时更新。
- 只要设置 `requires_grad=True`，优化器就会更新该张量。
- `requires_grad=True` 的参数会被更新。
- `requires_grad=True` means that the tensor is optimized during training.
- A tensor with `requires_grad=True` is going to be updated by the optimizer.

## Denied by

- A tensor with `requires_grad=True` is not changed by the optimizer.
- `requires_grad=True` does not mean that a tensor is updated during training.
- `requires_grad=True` 的张量在训练时不会更新。

## Not asserted by

- The optimizer updates the tensors that were passed to it.
- 优化器更新传给它的张量。
- 把参数的 `requires_grad` 设为 True，并传给优化器，优化器就会更新它。
- `requires_grad=True` makes autograd compute a gradient.
- 设置 `requires_grad=True` 后会计算梯度。
- Leaves with `requires_grad=True` that the optimizer has are updated.
- `requires_grad=True` 的叶子交给优化器后会被更新。

## Correction

- en: `requires_grad=True` only gives the tensor a gradient; which tensors change is decided
  by what is passed to the optimizer.
- zh: `requires_grad=True` 只会使张量得到梯度；优化器只更新传给它的张量。

## Sources

- <https://docs.pytorch.org/docs/stable/optim.html>
"""

import torch
from torch import nn

ABOUT = ("torch.Tensor.requires_grad", "torch.optim.Optimizer")


def changed_by_training(x, update):
    """Is x, which enters the loss, another tensor after a training step?"""
    before = x.tolist()
    model = nn.Linear(2, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model(x).sum().backward()
    optimizer.step()
    update(x)
    return x.tolist() != before


def treatment():
    return changed_by_training(torch.ones(2, requires_grad=True), lambda x: None)


def positive_control():
    """Updated by hand."""

    def subtract(x):
        x.data -= 0.1

    return changed_by_training(torch.ones(2), subtract)


def negative_control():
    """A constant."""
    return changed_by_training(torch.ones(2), lambda x: None)


def otherwise():
    import torch

    backward = torch.Tensor.backward
    leaves = []

    def remembering(loss):
        backward(loss)
        pending = [loss.grad_fn]
        while pending:
            node = pending.pop()
            pending += [following for following, _ in node.next_functions if following]
            leaves.extend([node.variable] if hasattr(node, "variable") else [])

    def step_for_all(self):
        for leaf in leaves:
            leaf.data -= leaf.grad

    torch.Tensor.backward = remembering
    torch.optim.SGD.step = step_for_all

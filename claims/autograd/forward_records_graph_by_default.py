"""
# By default PyTorch records computations for the backward pass

- en: Without further measures, a forward pass builds the graph that the backward pass needs.
- zh: 在默认情况下，前向传播会建立反向传播所需的计算图。

## Asserted by

- By default PyTorch records the computational graph.
- Autograd keeps a record of all operations in a graph.
- By default, gradients are tracked by autograd.
- Autograd keeps intermediate results for computing gradients.
- During the forward pass autograd keeps intermediate results.
- Autograd stores the intermediate results that the backward pass needs.
- Autograd records everything you do with tensors by default.
- By default autograd records every operation.
- By default gradients are tracked.
- Gradient computation is enabled by default.
- A forward pass builds the graph for the backward pass by default.
- The forward pass builds the computational graph.
- Calling a model stores a trace of the operations by default.
- 默认情况下，autograd 会记录所有操作。
- 前向传播时，autograd 会记录产生数据的所有操作。
- PyTorch 默认在前向传播时构建计算图。
- 前向传播时会构建计算图。
- PyTorch 默认会跟踪梯度。
- PyTorch 默认开启梯度计算。
- 默认情况下，模型的前向传播会记录梯度信息。
- PyTorch builds the computation graph behind the scenes.
- During the forward pass PyTorch automatically builds a graph.
- A trace of the operations is stored when you call the model.
- Autograd notes down what `forward` does.
- By default PyTorch saves the activations of the forward pass for the backward pass.
- By default, computations on tensors with `requires_grad=True` keep their history.
- Normally PyTorch saves the intermediate activations for the backward pass.
- 默认情况下，`requires_grad=True` 的张量都会跟踪计算历史。

## Denied by

- By default PyTorch does not record the graph.
- A forward pass builds no graph by default.
- Gradient computation is disabled by default.
- 默认情况下，PyTorch 不会构建计算图。
- 默认情况下，前向传播不构建计算图。
- PyTorch 默认不跟踪梯度。
- 前向传播默认不会保留计算图。

## Not asserted by

- Tensors have `requires_grad=False` by default.
- 张量默认不需要梯度。
- The reentrant variant does not record the graph during the forward pass.
- CUDA graphs are enabled by default.
- By default the function performs no operation on the graph.
- A newly created tensor requires gradients by default.
- 新建的张量默认需要计算梯度。
- Tensors require gradients by default.

## Conditions

- `treatment_nothing_requires_grad`
  - en: no tensor that takes part requires grad, as with plain data tensors
  - zh: 参与计算的张量都不需要梯度，例如普通数据张量

## Correction

- en: By default autograd records every computation in which at least one tensor requires grad; a
  model's parameters do, plain data tensors do not.
- zh: 默认情况下，只要有一个张量需要梯度，自动求导就会记录该计算；模型参数需要梯度，普通数据张量则
  不需要。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch
from torch import nn

ABOUT = ("torch.autograd",)


def recorded(compute):
    return compute(torch.ones(1, 2)).grad_fn is not None


def treatment():
    return recorded(nn.Linear(2, 1))


def treatment_nothing_requires_grad():
    return recorded(lambda x: x * 2)


def positive_control():
    """Recorded by hand: a function of our own enters the graph."""

    class Own(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            return x * 2

        @staticmethod
        def backward(ctx, gradient):
            return gradient * 2

    return recorded(lambda x: Own.apply(x.requires_grad_()))


def negative_control():
    """A tensor made from numbers was not computed at all."""
    return recorded(lambda x: torch.tensor(x.tolist()))


def otherwise():
    import torch

    apply = torch.nn.Linear.forward
    torch.nn.Linear.forward = lambda self, x: apply(self, x).detach()

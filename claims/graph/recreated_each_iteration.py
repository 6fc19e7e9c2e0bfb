"""
# A new graph is built at every forward pass

- en: Every forward pass builds a graph of its own.
- zh: 每次前向传播都会建立自己的计算图。

## Asserted by

- A new graph is built at every forward pass.
- A new graph is built in each iteration.
- The graph is thrown away after each iteration.
- The graph is built anew on every iteration.
- The computational graph is recreated in each iteration.
- In every iteration PyTorch builds the graph from scratch.
- Each forward pass creates a new graph.
- 每次前向传播都会构建新的计算图。
- 每次迭代都会从头创建计算图。
- 每次迭代都会重新创建计算图。
- PyTorch 在每次迭代中从头构建计算图。
- The next iteration builds a new graph.
- Each call of the model defines a new computation graph.

## Denied by

- The graph is not rebuilt in every iteration.
- The graph is built only once, in the first forward pass.
- 并不是每次前向传播都会构建新的计算图。
- 计算图只在第一次前向传播时构建。
- 每次迭代都复用同一个计算图。

## Not asserted by

- PyTorch builds its graph dynamically.
- PyTorch 使用动态计算图。

## Correction

- en: Every forward pass records a graph from scratch.
- zh: 每次前向传播都会从头记录一个计算图。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch
from torch import nn

ABOUT = ("torch.autograd",)


def graphs_differ(first, second):
    """Do two results hang on two graphs? Both are alive, so identity tells."""
    return first.grad_fn is not second.grad_fn


def treatment():
    model, x = nn.Linear(2, 1), torch.ones(1, 2)
    return graphs_differ(model(x), model(x))


def positive_control():
    """Two models have two graphs."""
    x = torch.ones(1, 2)
    return graphs_differ(nn.Linear(2, 1)(x), nn.Linear(2, 1)(x))


def negative_control():
    """One and the same result."""
    result = nn.Linear(2, 1)(torch.ones(1, 2))
    return graphs_differ(result, result)


def otherwise():
    import torch

    apply = torch.nn.Linear.forward
    results = {}
    torch.nn.Linear.forward = lambda self, x: results.setdefault(id(self), apply(self, x))

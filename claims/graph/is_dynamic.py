"""
# PyTorch builds its graph dynamically at run time

- en: The graph is built while the code runs, so that ordinary control flow decides what it
  contains.
- zh: 计算图在代码运行时建立，因此普通的控制流决定其内容。

## Asserted by

- PyTorch builds its computational graph dynamically.
- PyTorch is a framework with dynamic computation graphs.
- PyTorch is define-by-run.
- PyTorch uses a dynamic computation graph.
- The graph is defined as the code runs.
- PyTorch follows a define-by-run approach.
- PyTorch builds the graph on the fly when operations run.
- PyTorch uses dynamic graphs.
- The graph is built at run time.
- PyTorch's computational graph is dynamic.
- PyTorch's graph is created on the fly.
- Dynamic computational graphs are supported by PyTorch.
- PyTorch 使用动态计算图。
- PyTorch 采用动态图模式。
- 反向传播由代码如何运行来决定。
- PyTorch 在运行时动态构建计算图。
- PyTorch 支持动态计算图。
- PyTorch 使用动态图机制。
- PyTorch 的计算图是动态的。
- PyTorch 是动态图。
- 计算图是动态生成的。
- The graph is built on the fly during the forward pass.
- PyTorch's graph is defined by run.
- PyTorch 的核心优势是动态计算图。
- Autograd traces your computation dynamically at runtime.
- You can change the structure of the graph at runtime.
- PyTorch 的动态计算图允许在运行时构建和修改计算图。
- Autograd records the operations to build a dynamic graph.

## Denied by

- PyTorch uses static graphs.
- PyTorch builds the graph before the code runs.
- PyTorch 使用静态计算图。
- PyTorch 会在运行之前构建计算图。

## Not asserted by

- A new graph is built in every iteration.
- 每次迭代都会构建新的计算图。

## Correction

- en: Autograd records operations as they run, so every run of the code may give another graph.
- zh: 自动求导在运算执行时进行记录，因此每次运行代码都可能得到不同的计算图。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch

ABOUT = ("torch.autograd",)


def slopes(compute):
    """The gradient of a function at 1 and at -1."""
    found = []
    for value in (1.0, -1.0):
        x = torch.tensor(value, requires_grad=True)
        compute(x).backward()
        found.append(x.grad.item())
    return found


def treatment():
    """The data decide which branch is recorded."""

    def branching(x):
        if x > 0:
            return x * 2
        return x * 3

    return slopes(branching)


def positive_control():
    """Both branches in one formula: 2x above zero, 3x below."""
    return slopes(lambda x: 2 * x.clamp(min=0) + 3 * x.clamp(max=0))


def negative_control():
    """One graph for all: what the first branch computes."""
    return slopes(lambda x: x * 2)


def otherwise():
    import torch

    recorded = []

    def first_graph_again(result):
        recorded.append(result)
        x = result.grad_fn.next_functions[0][0].variable
        (slope,) = torch.autograd.grad(
            recorded[0], recorded[0].grad_fn.next_functions[0][0].variable, retain_graph=True
        )
        x.grad = slope

    torch.Tensor.backward = first_graph_again

"""
# `torch.compile` can compile NumPy code

- en: With `torch.compile`, operations of NumPy in a function become part of the graph.
- zh: 使用 `torch.compile` 时，函数中的 NumPy 运算会成为计算图的一部分。

## Asserted by

- `torch.compile` can compile NumPy code.
- `torch.compile` supports NumPy.
- `torch.compile` supports NumPy operations.
- `torch.compile` 可以编译 NumPy 代码。
- `torch.compile` 支持 NumPy。
- `torch.compile` 支持 NumPy 运算。

## Denied by

- `torch.compile` cannot compile NumPy code.
- `torch.compile` does not support NumPy.
- NumPy code causes a graph break in `torch.compile`.
- `torch.compile` 不能编译 NumPy 代码。
- `torch.compile` 不支持 NumPy。

## Not asserted by

- Tensors can be converted to NumPy arrays.
- 张量可以转换为 NumPy 数组。

## Correction

- en: Since PyTorch 2.1 `torch.compile` traces NumPy by running it on tensors; in 2.0 such code
  broke the graph.
- zh: 从 PyTorch 2.1 起，`torch.compile` 会把 NumPy 运算转换为张量运算并追踪；在 2.0 中这类代码
  会打断计算图。

## Sources

- <https://docs.pytorch.org/docs/stable/torch.compiler_faq.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.1.0>
"""

import torch

ABOUT = ("torch.compile",)
NEEDS = ("numpy",)


def calls_in_graphs(function, value):
    """How many operations of the function come into the backend's hands?"""
    calls = []

    def backend(graph, _):
        kinds = ("call_function", "call_method")
        calls.extend(node for node in graph.graph.nodes if node.op in kinds)
        return graph.forward

    torch.compile(function, backend=backend)(value)
    return "some" if calls else "none"


def treatment():
    import numpy as np

    return calls_in_graphs(lambda x: np.sum(np.sin(x) * 2), np.ones(3))


def positive_control():
    """The same with tensors."""
    return calls_in_graphs(lambda x: torch.sum(torch.sin(x) * 2), torch.ones(3))


def negative_control():
    """Numbers of Python, in which there is nothing to compile."""
    return calls_in_graphs(lambda x: x * 2, 3)

"""
# Data-dependent control flow breaks the graph of `torch.compile`

- en: An `if` on a tensor's value, a call of `item()` or a `print` makes `torch.compile` split the
  function into several graphs.
- zh: 根据张量的值做 `if` 判断、调用 `item()` 或 `print`，都会使 `torch.compile` 把函数拆成多个图。

## Asserted by

- Data-dependent control flow causes a graph break in `torch.compile`.
- An `if` that depends on a tensor's value breaks the graph of `torch.compile`.
- Calling `.item()` inside a function compiled with `torch.compile` causes a graph break.
- `print` breaks the graph of `torch.compile`.
- Data-dependent control flow causes graph breaks.
- Calling `item()` causes a graph break.
- `print` causes a graph break.
- `print`, `item()` and data-dependent control flow break the graph.
- 依赖数据的控制流会导致 `torch.compile` 图中断。
- `torch.compile` 遇到动态分支会触发 graph break。
- 在 `torch.compile` 编译的函数中调用 `.item()` 会打断计算图。
- 根据张量的值做判断的 `if` 会造成 `torch.compile` 的 graph break。
- `print` 会造成 `torch.compile` 的图中断。
- 依赖数据的控制流会导致图中断。
- 调用 `item()` 会导致图中断。
- `print`、`item()` 和依赖数据的控制流都会打断计算图。
- `torch.compile` 遇到 `.item()` 会断图。
- A `print`, an `.item()` or an `if` on tensor values breaks the compiled graph.
- When `torch.compile` meets a data-dependent branch, it inserts a graph break.
- 动态控制流可能触发 graph break。

## Denied by

- `torch.compile` captures data-dependent control flow in one graph.
- Data-dependent control flow does not break the graph of `torch.compile`.
- `torch.compile` 可以把依赖数据的控制流捕获到一个图中。
- 依赖数据的控制流不会打断 `torch.compile` 的计算图。

## Not asserted by

- On a graph break `torch.compile` falls back to eager mode.
- `torch.cond` keeps data-dependent control flow inside the graph.
- `fullgraph=True` 遇到图中断时会报错。

## Conditions

- `treatment_item`
  - en: the function calls `item()`
  - zh: 函数调用 `item()`
- `treatment_print`
  - en: the function calls `print`
  - zh: 函数调用 `print`

## Correction

- en: `torch.compile` traces without data, so what depends on a tensor's value (`if`, `item()`) and
  what has effects outside (`print`) splits the graph. `torch.cond` and `torch.where` keep a choice
  inside it.
- zh: `torch.compile` 追踪时没有数据，因此依赖张量值的代码（`if`、
  `item()`）和有外部作用的代码（`print`）
  会拆分计算图；`torch.cond` 和 `torch.where` 可以把选择留在图内。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.compile.html>
- <https://docs.pytorch.org/docs/stable/torch.compiler_faq.html>
"""

import torch

ABOUT = ("torch.compile", "torch.Tensor.item")


def splits(*functions):
    """Does calling the compiled functions, one after the other, take more than one graph?"""
    graphs = []

    def counting(graph, _):
        graphs.append(graph)
        return graph.forward

    for function in functions:
        torch.compile(function, backend=counting)(torch.ones(2))
    return len(graphs) > 1


def choosing(x):
    y = x + 1
    if y.sum() > 0:
        return y * 2
    return y * 3


def reading_out(x):
    y = x + 1
    return y * y.sum().item()


def printing(x):
    y = x + 1
    print("half-way")
    return y * 2


def adding(x):
    return x + 1


def doubling(x):
    return x * 2


def treatment():
    return splits(choosing)


def treatment_item():
    return splits(reading_out)


def treatment_print():
    return splits(printing)


def positive_control():
    """Two functions, compiled one by one."""
    return splits(adding, doubling)


def negative_control():
    """One operation cannot be split."""
    return splits(adding)

"""
# `torch.compile(dynamic=True)` avoids recompilation when shapes change

- en: A function compiled with `dynamic=True` serves inputs of other shapes without being compiled
  again.
- zh: 用 `dynamic=True` 编译的函数可以处理其他形状的输入而无需重新编译。

## Asserted by

- `torch.compile(dynamic=True)` avoids recompiles when the input shape changes.
- `torch.compile(dynamic=True)` generates one kernel for all shapes.
- Set `dynamic=True` to compile as dynamic as possible.
- Set `dynamic=True` to compile with dynamic shapes up front.
- With `dynamic=True` one kernel handles all shapes.
- `dynamic=True` compiles for dynamic shapes from the start.
- With `dynamic=True` a compiled model handles new shapes without compiling again.
- `dynamic=True` makes `torch.compile` generate one graph for all shapes.
- `dynamic=True` avoids recompiles when shapes change.
- `torch.compile(dynamic=True)` 可以避免形状变化引起的重新编译。
- 设置 `dynamic=True` 后，`torch.compile` 遇到新形状不再重新编译。
- `dynamic=True` 让 `torch.compile` 只编译一份适用于各种形状的代码。
- Marking a dimension as dynamic avoids recompiles in `torch.compile`.
- `dynamic=True` 可以减少重新编译。
- `dynamic=True` spares you another compilation.

## Denied by

- Even with `dynamic=True`, `torch.compile` compiles again for every new shape.
- `torch.compile(dynamic=True)` does not avoid recompiles.
- 即使设置 `dynamic=True`，`torch.compile` 遇到新形状仍然会重新编译。
- `torch.compile(dynamic=True)` 不能避免重新编译。

## Not asserted by

- A new input shape makes `torch.compile` compile again by default.
- `dynamic=True` may cost some speed.
- `torch.compile` 默认会对形状做特化。

## Conditions

- `treatment_size_one`
  - en: the new size is 1, as of a batch with a single sample
  - zh: 新的大小为 1，例如只有一个样本的批次

## Correction

- en: `dynamic=True` compiles code in which sizes are variables, so other shapes reuse it; the
  sizes 0 and 1 are always treated apart and compiled anew.
- zh: `dynamic=True` 编译时把大小当作变量，其他形状可以复用；但大小 0 和 1 总是单独处理，
  会另外编译。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.compile.html>
- <https://docs.pytorch.org/docs/stable/torch.compiler_dynamic_shapes.html>
"""

import torch

ABOUT = ("torch.compile",)


def reuses_code(first, second, between=lambda: None, **options):
    """Does the second call, with another size, do without the compiler?"""
    graphs = []

    def counting(graph, _):
        graphs.append(graph)
        return graph.forward

    doubled = torch.compile(lambda x: x * 2, backend=counting, **options)
    doubled(torch.ones(first))
    before = len(graphs)
    between()
    doubled(torch.ones(second))
    return len(graphs) == before


def treatment():
    return reuses_code(4, 6, dynamic=True)


def treatment_size_one():
    return reuses_code(4, 1, dynamic=True)


def positive_control():
    """The shape stays as it is."""
    return reuses_code(4, 4)


def negative_control():
    """All compiled code is thrown away before the second call."""
    return reuses_code(4, 4, between=lambda: torch._dynamo.reset())

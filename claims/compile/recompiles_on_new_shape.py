"""
# `torch.compile` recompiles when the input shape changes

- en: A function compiled with `torch.compile` is compiled again when it is called with an input of
  a new shape.
- zh: 用 `torch.compile` 编译的函数，遇到新形状的输入时会重新编译。

## Asserted by

- A new input shape triggers a recompile in `torch.compile`.
- A change of the batch size makes `torch.compile` recompile.
- `torch.compile` recompiles because the shapes do not match.
- `torch.compile` recompiles the model when the input shape changes.
- Since `torch.compile` specialises on shapes, another batch size means compiling again.
- `torch.compile` recompiles if the input has changed its shape.
- A new shape triggers a recompile.
- 输入形状变化会触发 `torch.compile` 重新编译。
- `torch.compile` 每遇到一个新的 shape 就多编译一份代码。
- 输入 shape 与上次不同时 `torch.compile` 会重编。
- 遇到新的输入形状时，`torch.compile` 会重新编译模型。
- `torch.compile` 针对形状做了特化，换一个批大小就要重新编译。
- 形状变化会触发重新编译。
- Without `dynamic=True` every new shape causes a recompilation.
- When input shapes change, the compiled graph must be recompiled.

## Denied by

- `torch.compile` does not recompile when the input shape changes.
- A new input shape still reuses the code that `torch.compile` has compiled.
- 输入形状变化不会触发 `torch.compile` 重新编译。
- 对于新的输入形状，`torch.compile` 仍然复用已编译的代码。

## Not asserted by

- `torch.compile(dynamic=True)` avoids recompilation.
- The first call of a compiled model is slow.
- `torch.compile` 最多重新编译 8 次。

## Conditions

- `treatment_third_size`
  - en: two other sizes of the same dimension have been seen before
  - zh: 此前同一维度已经出现过两种大小

## Correction

- en: The first change of a size makes `torch.compile` compile again, that time with this size as
  a variable; further sizes then use the same code (except 0 and 1). `dynamic=True` does so from
  the start.
- zh: 某一维的大小第一次变化时，`torch.compile` 会重新编译，并把该大小当作变量；
  之后的其他大小（0 和 1 除外）
  复用同一份代码。`dynamic=True` 从一开始就这样做。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.compile.html>
- <https://docs.pytorch.org/docs/stable/torch.compiler_dynamic_shapes.html>
"""

import torch

ABOUT = ("torch.compile",)


def compiles_again(*sizes, between=lambda: None):
    """Does the last of some calls, one for each size, run the compiler?"""
    graphs = []

    def counting(graph, _):
        graphs.append(graph)
        return graph.forward

    doubled = torch.compile(lambda x: x * 2, backend=counting)
    for size in sizes[:-1]:
        doubled(torch.ones(size))
    before = len(graphs)
    between()
    doubled(torch.ones(sizes[-1]))
    return len(graphs) > before


def treatment():
    return compiles_again(4, 6)


def treatment_third_size():
    return compiles_again(4, 6, 8)


def positive_control():
    """All compiled code is thrown away before the last call."""
    return compiles_again(4, 4, between=lambda: torch._dynamo.reset())


def negative_control():
    """The shape stays as it is."""
    return compiles_again(4, 4)

"""
# `torch.compile` runs code that it cannot trace in eager mode

- en: Where `torch.compile` meets code that it cannot trace, it breaks the graph: it compiles what
  comes before and after, and lets Python run the code in between.
- zh: 当 `torch.compile` 遇到无法追踪的代码时，会打断计算图：分别编译其前后的部分，
  中间的代码由 Python 直接运行。

## Asserted by

- On a graph break, `torch.compile` falls back to eager mode for the code it cannot trace.
- On a graph break, `torch.compile` runs the unsupported code in eager mode.
- Unsupported code means a lost optimization and not a crash.
- At a graph break execution goes back to the Python interpreter.
- Unsupported code leads to a graph break and not to a crash.
- `torch.compile` compiles the parts it can and runs the rest eagerly.
- Code that `torch.compile` cannot trace causes a graph break and is run by Python.
- `torch.compile` falls back to eager mode for code that it cannot trace.
- 遇到无法追踪的代码时，`torch.compile` 会产生图中断并退回 eager 模式。
- `torch.compile` 能编译就编译，不能就回 eager。
- 图中断把图切成几段，未编译的部分回到 eager 模式。
- 动态分支会让 `torch.compile` 降级到 eager。
- `torch.compile` 遇到无法编译的代码会切分计算图。
- `torch.compile` 编译能编译的部分，其余部分以 eager 模式运行。
- 发生图中断时，`torch.compile` 把无法编译的代码交给 Python 执行。
- `torch.compile` 对无法编译的部分退回 eager 模式。
- What Dynamo cannot trace is handed back to the Python interpreter.
- What `torch.compile` can't trace is run in ordinary eager mode.

## Denied by

- A graph break raises an error by default.
- By default, code that `torch.compile` cannot trace raises an error.
- `torch.compile` refuses to run functions that it cannot trace completely.
- 默认情况下，`torch.compile` 遇到无法追踪的代码会直接报错。
- `torch.compile` 不会退回 eager 模式。
- `torch.compile` 遇到不支持的代码会报错。

## Not asserted by

- `torch.compile(fullgraph=True)` raises an error on a graph break.
- Graph breaks reduce the speed-up of `torch.compile`.
- `print` 会造成图中断。

## Correction

- en: By default `torch.compile` compiles what it can, runs what it cannot trace in eager mode and
  goes on with a new graph. `fullgraph=True` raises an error instead.
- zh: 默认情况下，`torch.compile` 编译能编译的部分，无法追踪的代码以 eager 模式运行，
  然后开始新的图；
  `fullgraph=True` 则会报错。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.compile.html>
"""

import torch

ABOUT = ("torch.compile",)


def what_happens(program):
    """How many compiled pieces run, and what comes out?"""
    pieces = []

    def counting(graph, _):
        def piece(*inputs):
            pieces.append(graph)
            return graph.forward(*inputs)

        return piece

    def compiled(function):
        return torch.compile(function, backend=counting)

    try:
        result = program(compiled, torch.ones(2)).tolist()
    except RuntimeError:
        result = "error"
    return {"pieces": len(pieces), "result": result}


def adding(x):
    return x + 1


def doubling(x):
    return x * 2


def treatment():
    def choosing(x):
        y = x + 1
        if y.sum() > 0:  # the compiler has no data to decide this with
            return y * 2
        return y * 3

    return what_happens(lambda compiled, x: compiled(choosing)(x))


def positive_control():
    """Python decides between the calls of functions that are compiled one by one."""

    def program(compiled, x):
        y = compiled(adding)(x)
        if y.sum() > 0:
            return compiled(doubling)(y)
        return y

    return what_happens(program)


def negative_control():
    """An error in place of a result."""

    def program(compiled, x):
        raise RuntimeError

    return what_happens(program)


def negative_control_one_piece():
    """Nothing has to be decided: all of it is one compiled piece."""
    return what_happens(lambda compiled, x: compiled(lambda x: (x + 1) * 2)(x))

"""
# `model.compile()` compiles a module in place

- en: After `model.compile()` calls of the same object run compiled; nothing is returned.
- zh: 调用 `model.compile()` 之后，同一对象的调用会以编译方式运行；该方法没有返回值。

## Asserted by

- `model.compile()` compiles the module in place.
- `nn.Module.compile` compiles the module in place.
- `nn.Module.compile` compiles the module itself.
- `model.compile()` 会原地编译模型。
- `nn.Module.compile` 原地编译模块。

## Denied by

- `nn.Module.compile` does not compile the module in place.
- `nn.Module.compile` returns a new module.
- `nn.Module.compile` 不会原地编译模块。
- `nn.Module.compile` 返回新的模块。

## Not asserted by

- `torch.compile` returns a new module.
- `torch.compile` 返回新的模块。

## Correction

- en: `nn.Module.compile` (since PyTorch 2.1) compiles the module itself, so its type and state
  dict keys stay; `torch.compile(model)` returns a wrapper.
- zh: `nn.Module.compile`（PyTorch 2.1 起）原地编译模块，类型和状态字典的键不变；
  `torch.compile(model)` 返回一个包装模块。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.1.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.compile", "torch.compile")


class Model(nn.Module):
    """A model of the reader's own."""

    def forward(self, x):
        return 2 * x


def reaches_backend(compile_it):
    """Does a call of the very object that was compiled make a graph for the backend?"""
    graphs = []

    def backend(graph, _):
        graphs.append(graph)
        return graph.forward

    model = Model()
    compile_it(model, backend)
    model(torch.ones(1, 2))
    return bool(graphs)


def treatment():
    return reaches_backend(lambda model, backend: nn.Module.compile(model, backend=backend))


def positive_control():
    """The forward method is replaced by one that calls the backend."""

    def compile_it(model, backend):
        eager = model.forward
        model.forward = lambda x: backend(model, x) and eager(x)

    return reaches_backend(compile_it)


def negative_control():
    """A compiled wrapper is made, and the object itself is called."""
    return reaches_backend(lambda model, backend: torch.compile(model, backend=backend))

"""
# `torch.compile` can trace `try` and `except`

- en: A function that raises and catches an exception can be compiled as one graph.
- zh: 抛出并捕获异常的函数可以编译成一个完整的图。

## Asserted by

- `torch.compile` supports `try` and `except`.
- `torch.compile` supports exception handling.
- `torch.compile` can trace exception handling.
- `torch.compile` 支持 `try` 和 `except`。
- `torch.compile` 支持异常处理。

## Denied by

- `torch.compile` does not support `try` and `except`.
- `torch.compile` does not support exception handling.
- `torch.compile` 不支持 `try` 和 `except`。
- `torch.compile` 不支持异常处理。

## Not asserted by

- `torch.compile` raises an exception with `fullgraph=True`.
- `torch.jit.script` does not support exception handling.
- `torch.jit.script` 不支持异常处理。

## Correction

- en: Since PyTorch 2.4 `torch.compile` traces exceptions that are raised and caught in the
  function; before, they broke the graph.
- zh: 从 PyTorch 2.4 起，`torch.compile` 可以追踪函数内抛出并捕获的异常；此前会打断计算图。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.compile.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/_dynamo/symbolic_convert.py>
"""

import torch

ABOUT = ("torch.compile",)


def is_one_graph(function):
    """Can the function be compiled as one graph?"""
    from torch._dynamo.exc import TorchDynamoException

    try:
        torch.compile(function, backend="eager", fullgraph=True)(torch.ones(2))
    except TorchDynamoException:
        return False
    return True


def catches(x):
    try:
        raise ValueError
    except ValueError:
        return x + 1


def treatment():
    return is_one_graph(catches)


def positive_control():
    """The same without an exception."""
    return is_one_graph(lambda x: x + 1)


def negative_control():
    """A call that may not be traced, which no graph can hold."""
    hidden = torch._dynamo.disable(lambda x: x + 1)
    return is_one_graph(lambda x: hidden(x) + 1)


def otherwise():
    import torch
    from torch._dynamo.exc import Unsupported

    def without_try(function, backend, fullgraph):
        if function.__code__.co_exceptiontable:
            raise Unsupported("try")
        return function

    torch.compile = without_try

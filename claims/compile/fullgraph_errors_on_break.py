"""
# `torch.compile(fullgraph=True)` raises an error on a graph break

- en: With `fullgraph=True`, code that would break the graph makes the first call raise an error.
- zh: 设置 `fullgraph=True` 时，会打断计算图的代码在第一次调用时抛出错误。

## Asserted by

- `torch.compile(fullgraph=True)` raises an error if there is a graph break.
- With `fullgraph=True` a graph break becomes an error.
- `fullgraph=True` makes `torch.compile` fail when it cannot capture the whole function.
- `fullgraph=True` raises an error on a graph break.
- `torch.compile(fullgraph=True)` turns every break into an error.
- `torch.compile(fullgraph=True)` 遇到图中断时会报错。
- 设置 `fullgraph=True` 后，图中断会变成错误。
- 如果存在 graph break，`fullgraph=True` 会让 `torch.compile` 抛出异常。
- `fullgraph=True` turns a graph break into an error.

## Denied by

- With `fullgraph=True` a graph break still falls back to eager mode.
- `torch.compile(fullgraph=True)` does not raise an error on a graph break.
- 设置 `fullgraph=True` 后，图中断仍然会退回 eager 模式运行。
- `torch.compile(fullgraph=True)` 遇到图中断时不会报错。

## Not asserted by

- By default a graph break falls back to eager mode.
- Use `fullgraph=True` to find graph breaks.
- 图中断会降低 `torch.compile` 的收益。

## Correction

- en: With `fullgraph=True`, `torch.compile` raises an error instead of breaking the graph; by
  default it breaks it and runs the rest in eager mode.
- zh: 设置 `fullgraph=True` 时，`torch.compile` 不会打断计算图，而是抛出错误；默认情况下则打断，
  并以 eager 模式运行其余部分。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.compile.html>
"""

import torch

ABOUT = ("torch.compile",)


def refused(function):
    """Does a call of the function end in an error of the compiler?"""
    from torch._dynamo.exc import TorchDynamoException

    try:
        function(torch.ones(2))
    except TorchDynamoException:
        return True
    return False


def breaking(x):
    """Which branch is taken depends on the data, which the compiler does not have."""
    if x.sum() > 0:
        return x * 2
    return x * 3


def treatment():
    return refused(torch.compile(breaking, backend="eager", fullgraph=True))


def positive_control():
    """The error raised by hand."""
    from torch._dynamo.exc import TorchDynamoException

    def refuse(x):
        raise TorchDynamoException

    return refused(refuse)


def negative_control():
    """The function is not compiled."""
    return refused(breaking)

"""
# `.item()` is an error under `fullgraph=True`

- en: A function that calls `.item()` cannot be compiled with
  `torch.compile(..., fullgraph=True)`.
- zh: 调用 `.item()` 的函数不能用 `torch.compile(..., fullgraph=True)` 编译。

## Asserted by

- With `fullgraph=True` `.item()` raises an error.
- A call to `.item()` makes compilation with `fullgraph=True` fail.
- `.item()` raises an error under `fullgraph=True`.
- `fullgraph=True` does not support `.item()`.
- 使用 `fullgraph=True` 时，`.item()` 会报错。
- `torch.compile(fullgraph=True)` 时，函数里有 `.item()` 会报错。
- 用 `torch.compile(fullgraph=True)` 编译的函数中出现 `.item()` 就报错。
- `fullgraph=True` 不支持 `.item()`。

## Denied by

- With `fullgraph=True` `.item()` raises no error.
- `fullgraph=True` supports `.item()`.
- 使用 `fullgraph=True` 时，`.item()` 不会报错。
- `fullgraph=True` 支持 `.item()`。

## Not asserted by

- `.item()` returns a Python number.
- `fullgraph=True` raises an error at a graph break.
- `.item()` 返回 Python 数字。

## Correction

- en: Since PyTorch 2.10 `fullgraph=True` captures `.item()` in the graph; before, it raised an
  error unless `torch._dynamo.config.capture_scalar_outputs` was set. Branching on the number is
  an error all the same.
- zh: 从 PyTorch 2.10 起，`fullgraph=True` 会把 `.item()` 捕获进图中；此前若未设置
  `torch._dynamo.config.capture_scalar_outputs` 就会报错。根据该数字分支仍会报错。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.compile.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/_dynamo/config.py>
"""

import torch

ABOUT = ("torch.compile", "torch.Tensor.item")


def is_refused(function):
    """Does compiling the function as one graph fail?"""
    from torch._dynamo.exc import TorchDynamoException

    try:
        torch.compile(function, backend="eager", fullgraph=True)(torch.ones(2))
    except TorchDynamoException:
        return True
    return False


def treatment():
    return is_refused(lambda x: x + x.sum().item())


def positive_control():
    """A call that may not be traced, which no graph can hold."""
    hidden = torch._dynamo.disable(lambda x: x + 1)
    return is_refused(lambda x: hidden(x) + 1)


def negative_control():
    """Tensors only."""
    return is_refused(lambda x: x + x.sum())


def otherwise():
    import torch
    from torch._dynamo.exc import Unsupported

    compiling = torch.compile

    def without_item(function, backend, fullgraph):
        if "item" in function.__code__.co_names:
            raise Unsupported("Tensor.item")
        return compiling(function, backend=backend, fullgraph=fullgraph)

    torch.compile = without_item

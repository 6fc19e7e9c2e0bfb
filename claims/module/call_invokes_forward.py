"""
# Calling a module invokes `forward()`

- en: `model(x)` runs the `forward()` that the class defines and returns its result.
- zh: `model(x)` 会执行类中定义的 `forward()` 并返回其结果。

## Asserted by

- Calling `model(x)` invokes `forward()`.
- `__call__` calls `forward()` and does more than that.
- When a module is called, its `forward()` method is invoked.
- You never call `forward()` directly: `model(x)` triggers it.
- `forward` gets called when you do `model(x)`.
- A call of the model goes to `forward` by way of `__call__`.
- `__call__` invokes `forward`.
- A call of the module goes to `forward`.
- `forward()` is called when you call the model.
- `forward()` is executed automatically when the module is called.
- `model(x)` runs `forward()` through `__call__`.
- Calling the module calls `forward()` internally.
- 调用 `model(x)` 会自动执行 `forward()`。
- `model(x)` 会进入 `__call__`，再调用 `forward()`。
- `forward` 方法在调用模型实例时自动触发。
- 直接调用 `model(x)` 等价于调用 `model.forward(x)`。
- 模块被调用时会自动运行 `forward()`。
- `model(x)` 通过 `__call__` 调用 `forward()`。
- 执行 `model(x)` 时会触发 `forward()`。
- `__call__` 内部会调用 `forward()`。
- `nn.Module` 的 `__call__` 会调用 `forward()`。
- 把模型当作函数调用时会自动调用 `forward()`。
- `__call__` 方法会进一步调用 `forward` 方法。
- `forward` 方法是在 `__call__` 方法中被调用的。
- `__call__` 方法会对 `forward` 方法进行调用。
- `net(x)` ends up in `forward`.
- `__call__` first runs the hooks, then calls `forward()`.
- `model(x)` 先执行钩子，再进入 `forward`。

## Denied by

- `model(x)` does not run `forward()`.
- `forward()` must be called explicitly.
- `model(x)` 不会执行 `forward()`。
- 必须显式调用 `forward()`。

## Not asserted by

- `model(x)` also runs hooks.
- Every module should define `forward()`.
- `model(x)` 还会执行钩子函数。
- Prefetching must be requested explicitly in `forward()`.

## Correction

- en: `model(x)` calls `forward(x)`, and runs the hooks around it.
- zh: `model(x)` 会调用 `forward(x)`，并在前后执行钩子函数。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.__call__", "torch.nn.Module.forward")


class Counts(nn.Module):
    """Counts how often its `forward` runs."""

    calls = 0

    def forward(self, x):
        self.calls += 1
        return x * 2


def calls_and_result(use):
    """How often did `forward` run, and what came out for 3?"""
    model = Counts()
    result = use(model, torch.tensor(3.0))
    return {"calls": model.calls, "result": result.item()}


def treatment():
    return calls_and_result(lambda model, x: model(x))


def positive_control():
    """`forward` called by name."""
    return calls_and_result(lambda model, x: model.forward(x))


def negative_control():
    """The model is not used."""
    return calls_and_result(lambda model, x: x)


def otherwise():
    import torch

    torch.nn.Module.__call__ = lambda self, x: x

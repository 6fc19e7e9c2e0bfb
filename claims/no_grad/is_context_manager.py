"""
# `torch.no_grad()` is a context manager

- en: `torch.no_grad()` can be used in a `with` statement.
- zh: `torch.no_grad()` 可以用在 `with` 语句中。

## Asserted by

- `torch.no_grad()` is a context manager.
- `torch.no_grad()` is used with the `with` statement.
- `no_grad()` can be used as a context manager.
- `torch.no_grad()` 是一个上下文管理器。
- `no_grad()` 要与 `with` 语句一起使用。
- `torch.no_grad()` 通过 `with` 语句来使用。
- `no_grad()` 作为上下文管理器使用。
- `no_grad()` 与上下文管理器 `with` 搭配使用。
- `torch.no_grad()` 函数是禁用梯度计算的上下文管理器。
- `torch.no_grad()` is a context manager that disables gradient calculation.

## Denied by

- `torch.no_grad()` cannot be used in a `with` statement.
- `torch.no_grad()` is not a context manager.
- `torch.no_grad()` 不是上下文管理器。
- `torch.no_grad()` 不能用在 `with` 语句里。

## Not asserted by

- `torch.no_grad()` can be used as a decorator.
- `torch.no_grad()` 也可以用作装饰器。

## Correction

- en: `torch.no_grad()` is a context manager: `with torch.no_grad(): ...`.
- zh: `torch.no_grad()` 是上下文管理器：`with torch.no_grad(): ...`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
"""

import contextlib

import torch

ABOUT = ("torch.no_grad",)


def usable_in_with(thing):
    """Python looks for __enter__: AttributeError before 3.11, TypeError since."""
    try:
        with thing:
            return True
    except (AttributeError, TypeError):
        return False


def treatment():
    return usable_in_with(torch.no_grad())


def positive_control():
    """The standard library's context manager that does nothing."""
    return usable_in_with(contextlib.nullcontext())


def negative_control():
    """A bare object has no __enter__."""
    return usable_in_with(object())


def otherwise():
    import torch

    for kind in torch.no_grad.__mro__:
        if "__enter__" in vars(kind):
            del kind.__enter__

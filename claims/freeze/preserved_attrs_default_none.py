"""
# The default of `preserved_attrs` in `torch.jit.freeze` is `None`

- en: `torch.jit.freeze` has a parameter `preserved_attrs` whose default is `None`.
- zh: `torch.jit.freeze` 的参数 `preserved_attrs` 默认为 `None`。

## Asserted by

- `preserved_attrs` of `torch.jit.freeze` defaults to `None`.
- The argument `preserved_attrs` of `torch.jit.freeze` is `None` by default.
- Unless it is given, `preserved_attrs` in `torch.jit.freeze` is `None`.
- `torch.jit.freeze` 的 `preserved_attrs` 默认为 `None`。
- `torch.jit.freeze` 的参数 `preserved_attrs` 的默认值是 `None`。
- 不指定时，`torch.jit.freeze` 的 `preserved_attrs` 为 `None`。

## Denied by

- `preserved_attrs` of `torch.jit.freeze` has no default.
- The argument `preserved_attrs` of `torch.jit.freeze` is an empty list by default.
- `torch.jit.freeze` 的 `preserved_attrs` 没有默认值。
- `torch.jit.freeze` 的 `preserved_attrs` 默认为空列表。

## Not asserted by

- `preserved_attrs` lists the attributes that `torch.jit.freeze` keeps.
- `optimize_numerics` of `torch.jit.freeze` defaults to `True`.
- `torch.jit.freeze` 的 `optimize_numerics` 默认为 `True`。

## Correction

- en: `torch.jit.freeze(mod, preserved_attrs=None, optimize_numerics=True)`.
- zh: `torch.jit.freeze(mod, preserved_attrs=None, optimize_numerics=True)`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
"""

import inspect

import torch

ABOUT = ("torch.jit.freeze",)
REQUIRES = "torch>=1.8"


def default(function):
    """The default of the parameter, as it would be written."""
    return repr(inspect.signature(function).parameters["preserved_attrs"].default)


def treatment():
    return default(torch.jit.freeze)


def positive_control():
    """A function whose default is `None`."""
    return default(lambda mod, preserved_attrs=None: mod)


def negative_control():
    """A function without a default."""
    return default(lambda mod, preserved_attrs: mod)


def negative_control_empty():
    """A function whose default is an empty list."""
    return default(lambda mod, preserved_attrs=[]: mod)


def otherwise():
    import torch

    torch.jit.freeze = lambda mod, preserved_attrs: mod

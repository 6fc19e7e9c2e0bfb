"""
# The default of `optimize_numerics` in `torch.jit.freeze` is `True`

- en: `torch.jit.freeze` has a parameter `optimize_numerics` whose default is `True`.
- zh: `torch.jit.freeze` 的参数 `optimize_numerics` 默认为 `True`。

## Asserted by

- `optimize_numerics` of `torch.jit.freeze` defaults to `True`.
- The argument `optimize_numerics` of `torch.jit.freeze` is on by default.
- `torch.jit.freeze` has `optimize_numerics=True` by default.
- `torch.jit.freeze` 的 `optimize_numerics` 默认为 `True`。
- `torch.jit.freeze` 的参数 `optimize_numerics` 默认开启。
- `torch.jit.freeze` 中 `optimize_numerics` 的默认值是 `True`。

## Denied by

- `optimize_numerics` of `torch.jit.freeze` defaults to `False`.
- `optimize_numerics` of `torch.jit.freeze` is off by default.
- `torch.jit.freeze` 的 `optimize_numerics` 默认为 `False`。
- `torch.jit.freeze` 的 `optimize_numerics` 默认关闭。

## Not asserted by

- With `optimize_numerics=True` results may differ slightly after `torch.jit.freeze`.
- `preserved_attrs` of `torch.jit.freeze` defaults to `None`.
- `optimize_numerics=True` 时，`torch.jit.freeze` 之后的结果可能略有差异。

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
    return repr(inspect.signature(function).parameters["optimize_numerics"].default)


def treatment():
    return default(torch.jit.freeze)


def positive_control():
    """A function whose default is `True`."""
    return default(lambda mod, optimize_numerics=True: mod)


def negative_control():
    """A function whose default is `False`."""
    return default(lambda mod, optimize_numerics=False: mod)


def otherwise():
    import torch

    torch.jit.freeze = lambda mod, optimize_numerics=False: mod

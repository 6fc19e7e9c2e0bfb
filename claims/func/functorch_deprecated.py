"""
# The `functorch` package is deprecated

- en: Transforms such as `functorch.grad` give a warning that they are deprecated.
- zh: `functorch.grad` 等变换会给出弃用警告。

## Asserted by

- `functorch` is deprecated.
- The `functorch` package is deprecated.
- `functorch.grad` gives a deprecation warning.
- `functorch` 已弃用。
- `functorch` 包已被废弃。
- `functorch.grad` 会给出弃用警告。

## Denied by

- `functorch` is not deprecated.
- `functorch.grad` gives no deprecation warning.
- `functorch` 没有被弃用。

## Not asserted by

- `functorch` was merged into PyTorch.
- `torch.func.grad` computes gradients.
- `functorch` 提供 `vmap` 与 `grad`。

## Correction

- en: PyTorch ships `functorch` since 1.13; since 2.0 its functions are deprecated in favour of
  `torch.func` and `torch.vmap`.
- zh: PyTorch 自 1.13 起自带 `functorch`；自 2.0 起其函数已弃用，请使用 `torch.func` 与
  `torch.vmap`。

## Sources

- <https://docs.pytorch.org/docs/stable/func.migrating.html>
"""

import warnings

import torch

ABOUT = ("torch.func.grad", "torch.func.vmap")
UNUSED = {"torch.func.vmap": "another transform of the package; grad() stands for all"}
NEEDS = ("functorch",)


def called_deprecated(function):
    """Does a call say that it is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function()
    return any("deprecated" in str(warning.message) for warning in caught)


def treatment():
    import functorch

    return called_deprecated(lambda: functorch.grad(torch.square)(torch.tensor(3.0)))


def positive_control():
    """A function that says so."""
    return called_deprecated(lambda: warnings.warn("this is deprecated", FutureWarning, stacklevel=2))


def negative_control():
    """A function that says nothing."""
    return called_deprecated(lambda: None)


def otherwise():
    import functorch
    import torch

    functorch.grad = torch.func.grad

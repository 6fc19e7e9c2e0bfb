"""
# `torch.nn.utils.stateless.functional_call` is deprecated

- en: Calling it warns that it is deprecated in favour of `torch.func.functional_call`.
- zh: 调用它会警告其已被弃用，应使用 `torch.func.functional_call`。

## Asserted by

- `torch.nn.utils.stateless.functional_call` is deprecated.
- `stateless.functional_call` is deprecated.
- `torch.nn.utils.stateless.functional_call` gives a deprecation warning.
- `torch.nn.utils.stateless.functional_call` 已被弃用。
- `stateless.functional_call` 已弃用。

## Denied by

- `torch.nn.utils.stateless.functional_call` is not deprecated.
- `stateless.functional_call` gives no deprecation warning.
- `torch.nn.utils.stateless.functional_call` 没有被弃用。

## Not asserted by

- `torch.func.functional_call` runs a module with other parameters.
- `torch.func.functional_call` 用其他参数运行模块。

## Correction

- en: Since PyTorch 2.0 `torch.nn.utils.stateless.functional_call` is deprecated; use
  `torch.func.functional_call`.
- zh: 从 PyTorch 2.0 起，`torch.nn.utils.stateless.functional_call` 已弃用；请使用
  `torch.func.functional_call`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.func.functional_call.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

import warnings

import torch
from torch import nn
from torch.nn.utils import stateless

ABOUT = ("torch.nn.utils.stateless.functional_call", "torch.func.functional_call")
UNUSED = {"torch.func.functional_call": "what to use instead"}


def warns_of_deprecation(call):
    """Does the call warn that the function is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call(nn.Linear(1, 1), {"weight": torch.ones(1, 1)}, (torch.ones(1),))
    return any("deprecated as of PyTorch" in str(warning.message) for warning in caught)


def treatment():
    return warns_of_deprecation(stateless.functional_call)


def positive_control():
    """A function written to warn."""
    return warns_of_deprecation(
        lambda *_: warnings.warn("this is deprecated as of PyTorch 2.0", stacklevel=2)
    )


def negative_control():
    """A function written not to."""
    return warns_of_deprecation(lambda *_: None)

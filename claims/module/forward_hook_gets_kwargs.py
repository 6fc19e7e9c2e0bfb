"""
# Forward hooks receive keyword arguments with `with_kwargs=True`

- en: A hook registered with `register_forward_hook(hook, with_kwargs=True)` also gets the keyword
  arguments of the call.
- zh: 用 `register_forward_hook(hook, with_kwargs=True)` 注册的钩子还会收到调用时的关键字参数。

## Asserted by

- With `with_kwargs=True` forward hooks receive keyword arguments.
- `register_forward_hook` accepts `with_kwargs=True`.
- `register_forward_hook(hook, with_kwargs=True)` passes keyword arguments to the hook.
- `register_forward_hook` has a `with_kwargs` argument.
- 设置 `with_kwargs=True` 后，前向钩子可以接收关键字参数。
- `register_forward_hook` 支持 `with_kwargs=True`。
- `register_forward_hook` 有 `with_kwargs` 参数。

## Denied by

- `register_forward_hook` does not accept `with_kwargs`.
- `register_forward_hook` has no `with_kwargs` argument.
- With `with_kwargs=True` forward hooks receive no keyword arguments.
- `register_forward_hook` 不支持 `with_kwargs`。
- `register_forward_hook` 没有 `with_kwargs` 参数。

## Not asserted by

- Forward hooks receive only positional arguments by default.
- 前向钩子默认只接收位置参数。

## Conditions

- `treatment_pre_hook`
  - en: the hook is registered with `register_forward_pre_hook`
  - zh: 钩子用 `register_forward_pre_hook` 注册

## Correction

- en: Since PyTorch 2.0 forward hooks get keyword arguments if they are registered with
  `with_kwargs=True`; otherwise only positional ones.
- zh: 自 PyTorch 2.0 起，用 `with_kwargs=True` 注册的前向钩子会收到关键字参数；否则只收到位置参数。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

import torch
from torch import nn

ABOUT = (
    "torch.nn.Module.register_forward_hook",
    "torch.nn.Module.register_forward_pre_hook",
)


class Scale(nn.Module):
    def forward(self, x, factor=1.0):
        return factor * x


def sees_keyword(register):
    """Does a hook see the keyword argument of a call?"""
    module = Scale()
    seen = []
    try:
        run = register(module, seen)
    except TypeError:  # the argument is unknown, so there is no hook
        return False
    (run or module)(torch.ones(1), factor=2.0)
    return {"factor": 2.0} in seen


def treatment():
    def register(module, seen):
        module.register_forward_hook(lambda _, *values: seen.extend(values), with_kwargs=True)

    return sees_keyword(register)


def treatment_pre_hook():
    def register(module, seen):
        def hook(_, positional, keywords):
            seen.append(keywords)

        module.register_forward_pre_hook(hook, with_kwargs=True)

    return sees_keyword(register)


def positive_control():
    """The keywords are noted by hand before the call."""

    def register(module, seen):
        def run(*positional, **keywords):
            seen.append(keywords)
            return module(*positional, **keywords)

        return run

    return sees_keyword(register)


def negative_control():
    """Only the positional arguments are noted by hand."""

    def register(module, seen):
        def run(*positional, **keywords):
            seen.append(positional[0].tolist())
            return module(*positional, **keywords)

        return run

    return sees_keyword(register)

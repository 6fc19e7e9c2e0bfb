"""
# `torch.jit.freeze` accepts only a `ScriptModule`

- en: `torch.jit.freeze` refuses an ordinary `nn.Module`; the module must be scripted or traced
  first.
- zh: `torch.jit.freeze` 不接受普通的 `nn.Module`；模块必须先经过 script 或 trace。

## Asserted by

- `torch.jit.freeze` only takes a `ScriptModule`.
- `torch.jit.freeze` refuses an ordinary `nn.Module`.
- A module must be scripted before it is given to `torch.jit.freeze`.
- `torch.jit.freeze` 只接受 `ScriptModule`。
- `torch.jit.freeze` 不接受普通的 `nn.Module`。
- 调用 `torch.jit.freeze` 之前必须先把模块转换成 `ScriptModule`。
- `torch.jit.freeze` only works on a `ScriptModule`.
- The model has to be scripted before `torch.jit.freeze`.

## Denied by

- `torch.jit.freeze` accepts any `nn.Module`.
- An ordinary `nn.Module` can be given straight to `torch.jit.freeze`.
- `torch.jit.freeze` 可以直接接受普通的 `nn.Module`。
- `torch.jit.freeze` 也接受不是 `ScriptModule` 的模块。

## Not asserted by

- `torch.jit.freeze` only takes modules in eval mode.
- `torch.jit.freeze` returns a `ScriptModule`.
- `torch.jit.freeze` 只接受处于评估模式的模块。

## Correction

- en: `torch.jit.freeze` takes a `ScriptModule`: call `torch.jit.script` or `torch.jit.trace`
  first.
- zh: `torch.jit.freeze` 只接受 `ScriptModule`：请先调用 `torch.jit.script` 或 `torch.jit.trace`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.freeze",)
REQUIRES = "torch>=1.8"


def kinds_accepted(freeze):
    """Which kinds of module, all in eval mode, does it take?"""
    eager = nn.Linear(2, 2).eval()
    accepted = {}
    for kind, module in (("nn.Module", eager), ("ScriptModule", torch.jit.script(eager))):
        try:
            freeze(module)
            accepted[kind] = True
        except RuntimeError:
            accepted[kind] = False
    return accepted


def treatment():
    return kinds_accepted(torch.jit.freeze)


def positive_control():
    """A function written to refuse what is not scripted."""

    def scripted_only(module):
        if not isinstance(module, torch.jit.ScriptModule):
            raise RuntimeError

    return kinds_accepted(scripted_only)


def negative_control():
    """A function written to take anything."""
    return kinds_accepted(lambda module: module)

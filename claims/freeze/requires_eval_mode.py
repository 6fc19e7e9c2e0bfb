"""
# `torch.jit.freeze` requires the module to be in eval mode

- en: A scripted module can be frozen after `eval()`; in training mode `torch.jit.freeze` raises
  an error.
- zh: 脚本模块在 `eval()` 之后才能冻结；处于训练模式时 `torch.jit.freeze` 会报错。

## Asserted by

- `torch.jit.freeze` only accepts modules that are in eval mode.
- Call `eval()` first, because `torch.jit.freeze` refuses a module in training mode.
- `torch.jit.freeze` requires evaluation mode.
- `torch.jit.freeze` 只接受处于评估模式的模块。
- 模块处于训练模式时，`torch.jit.freeze` 会报错。
- 使用 `torch.jit.freeze` 之前必须先调用 `eval()`。
- `torch.jit.freeze` 仅接受处于评估模式的 `ScriptModule`。

## Denied by

- `torch.jit.freeze` accepts modules in training mode.
- A module can be frozen with `torch.jit.freeze` in either mode.
- `torch.jit.freeze` 也可以冻结处于训练模式的模块。
- `torch.jit.freeze` 对训练模式和评估模式的模块都适用。

## Not asserted by

- `torch.jit.freeze` only takes a `ScriptModule`.
- `torch.jit.freeze` puts the module into eval mode.
- `torch.jit.freeze` 只接受 `ScriptModule`。

## Correction

- en: Call `eval()` before `torch.jit.freeze`; a module in training mode is refused.
- zh: 请在 `torch.jit.freeze` 之前调用 `eval()`；处于训练模式的模块会被拒绝。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.freeze", "torch.nn.Module.eval")
UNUSED = {"torch.nn.Module.eval": "the mode is set by train(False), which is all that eval() does"}
REQUIRES = "torch>=1.8"


def modes_accepted(freeze):
    """In which modes may the scripted module be?"""
    accepted = {}
    for mode in ("train", "eval"):
        module = torch.jit.script(nn.Linear(2, 2).train(mode == "train"))
        try:
            freeze(module)
            accepted[mode] = True
        except RuntimeError:
            accepted[mode] = False
    return accepted


def treatment():
    return modes_accepted(torch.jit.freeze)


def positive_control():
    """A function written to refuse training mode."""

    def eval_only(module):
        if module.training:
            raise RuntimeError

    return modes_accepted(eval_only)


def negative_control():
    """A function written to take either mode."""
    return modes_accepted(lambda module: module)

"""
# An exported program can be called like a model

- en: The `ExportedProgram` that `torch.export.export` returns is called directly: `program(x)`.
- zh: `torch.export.export` 返回的 `ExportedProgram` 可以直接调用：`program(x)`。

## Asserted by

- The result of `torch.export.export` can be called directly.
- The `ExportedProgram` returned by `torch.export.export` can be called directly.
- The `ExportedProgram` that `torch.export.export` returns can be called directly.
- `ExportedProgram` can be called directly.
- An `ExportedProgram` is callable.
- `torch.export.export` 的结果可以直接调用。
- `torch.export.export` 返回的程序可以直接用 `ep(x)` 调用。
- `ExportedProgram` 可以直接调用。
- The exported program can be run by calling it with inputs.

## Denied by

- The result of `torch.export.export` cannot be called directly.
- `ExportedProgram` cannot be called directly.
- An `ExportedProgram` is not callable.
- `torch.export.export` 的结果不能直接调用。
- `ExportedProgram` 不能直接调用。

## Not asserted by

- `program.module()` returns a callable module.
- `program.module()` 返回可调用的模块。

## Correction

- en: Since PyTorch 2.3 an `ExportedProgram` refuses to be called; call `program.module()(x)`.
- zh: 从 PyTorch 2.3 起，`ExportedProgram` 不能直接调用；请使用 `program.module()(x)`。

## Sources

- <https://docs.pytorch.org/docs/stable/export.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/export/exported_program.py>
"""

import torch
import torch.export
from torch import nn

ABOUT = ("torch.export.export", "torch.export.ExportedProgram")


def result_of_call(program):
    """The shape that a call gives, or that the thing refuses to be called."""
    try:
        return list(program(torch.ones(1, 2)).shape)
    except RuntimeError as error:
        if "call ExportedProgram directly" in str(error):
            return "refused"
        raise


def treatment():
    return result_of_call(torch.export.export(nn.Linear(2, 3), (torch.ones(1, 2),)))


def positive_control():
    """The model itself."""
    return result_of_call(nn.Linear(2, 3))


def negative_control():
    """A thing written to refuse it."""

    def refuse(x):
        raise RuntimeError("Unable to call ExportedProgram directly")

    return result_of_call(refuse)

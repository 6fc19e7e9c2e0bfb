"""
# `frozen_module.code` shows the frozen graph as Python code

- en: The attribute `code` of a module from `torch.jit.freeze` is a string of Python code that
  defines `forward`.
- zh: `torch.jit.freeze` 返回的模块的 `code` 属性是定义 `forward` 的 Python 代码字符串。

## Asserted by

- `frozen_module.code` displays the frozen computation as Python source.
- Print `frozen_module.code` to see the frozen graph as Python code.
- The `code` attribute of a frozen module holds readable Python code.
- `frozen_module.code` 以 Python 代码的形式显示编译后的图。
- 打印 `frozen_module.code` 可以看到冻结后的图对应的 Python 代码。
- 冻结后的模块的 `code` 属性是可读的 Python 代码。

## Denied by

- `frozen_module.code` is not Python code.
- A frozen module has no `code` attribute.
- `frozen_module.code` 不是 Python 代码。
- 冻结后的模块没有 `code` 属性。

## Not asserted by

- `frozen_module.graph` shows the TorchScript IR.
- The frozen module can be saved with `torch.jit.save`.
- `frozen_module.graph` 显示 TorchScript IR。

## Correction

- en: `frozen_module.code` is Python code; `frozen_module.graph` is the TorchScript IR.
- zh: `frozen_module.code` 是 Python 代码；`frozen_module.graph` 是 TorchScript IR。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
"""

import ast

import torch
from torch import nn

ABOUT = ("torch.jit.freeze", "torch.jit.ScriptModule.code")
REQUIRES = "torch>=1.8"


def functions_defined(text):
    """The functions that the text defines, if it is Python."""
    try:
        return [node.name for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
    except SyntaxError:
        return "not Python"


def treatment():
    return functions_defined(torch.jit.freeze(torch.jit.script(nn.Linear(2, 1).eval())).code)


def positive_control():
    """Python code, written by hand."""
    return functions_defined("def forward(self, x):\n    return x\n")


def negative_control():
    """The notation of the graph is not Python."""
    return functions_defined("graph(%x : Tensor):\n  return (%x)\n")


def otherwise():
    import torch

    torch.jit.ScriptModule.code = torch.jit.RecursiveScriptModule.code = property(
        lambda module: str(module.graph)
    )

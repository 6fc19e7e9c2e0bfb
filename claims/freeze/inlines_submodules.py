"""
# `torch.jit.freeze` removes the module hierarchy

- en: After `torch.jit.freeze` no submodule is left: their code is inlined into the graph of the
  module.
- zh: 经过 `torch.jit.freeze` 之后不再有子模块：它们的代码被内联到该模块的计算图中。

## Asserted by

- `torch.jit.freeze` inlines the submodules.
- `torch.jit.freeze` removes the module hierarchy.
- After `torch.jit.freeze` the module has no submodules.
- `torch.jit.freeze` 会内联子模块。
- `torch.jit.freeze` 将子模块作为常量内联。
- `torch.jit.freeze` 会去掉模块的层次结构。
- `torch.jit.freeze` 会删除模块层次。
- 经过 `torch.jit.freeze` 之后，模块不再有子模块。

## Denied by

- `torch.jit.freeze` preserves the submodules.
- The module hierarchy is still there after `torch.jit.freeze`.
- `torch.jit.freeze` 会保留子模块。
- 经过 `torch.jit.freeze` 之后，模块的层次结构仍然存在。

## Not asserted by

- `torch.jit.freeze` inlines the parameters.
- `torch.jit.script` also compiles the submodules.
- `torch.jit.script` 也会编译子模块。

## Correction

- en: `torch.jit.freeze` inlines the submodules into one graph; the frozen module has none.
- zh: `torch.jit.freeze` 把子模块内联到同一张图里；冻结后的模块不再有子模块。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.freeze",)
REQUIRES = "torch>=1.8"


def submodules(module):
    """How many modules are inside this one?"""
    return len(list(module.named_modules())) - 1


def treatment():
    model = nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.ReLU(), nn.Linear(2, 1)))
    return submodules(torch.jit.freeze(torch.jit.script(model.eval())))


def positive_control():
    """A scripted layer that has no submodule."""
    return submodules(torch.jit.script(nn.Linear(2, 1).eval()))


def negative_control():
    """The same model, not frozen."""
    model = nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.ReLU(), nn.Linear(2, 1)))
    return submodules(torch.jit.script(model.eval()))

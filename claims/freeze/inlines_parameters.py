"""
# `torch.jit.freeze` turns the parameters into constants of the graph

- en: After `torch.jit.freeze` the module has no parameters left; the weights are constants in its
  graph.
- zh: 经过 `torch.jit.freeze` 之后模块不再有参数，权重成为计算图里的常量。

## Asserted by

- `torch.jit.freeze` inlines the parameters into the graph as constants.
- After `torch.jit.freeze` the module has no parameters left.
- `torch.jit.freeze` makes the weights constant.
- `torch.jit.freeze` inlines parameters as constants.
- `torch.jit.freeze` 把参数作为常量内联到计算图中。
- 经过 `torch.jit.freeze` 之后，模块不再有参数。
- `torch.jit.freeze` 会让权重变成常量。
- `torch.jit.freeze` 会使权重保持不变。
- `torch.jit.freeze` 会内联参数。

## Denied by

- The module still has its parameters after `torch.jit.freeze`.
- `torch.jit.freeze` only sets `requires_grad=False` on the weights.
- 经过 `torch.jit.freeze` 之后，模块仍然保留参数。
- `torch.jit.freeze` 只是把权重的 `requires_grad` 设为 `False`。

## Not asserted by

- `torch.jit.freeze` removes the submodules.
- Freezing layers with `requires_grad=False` is used in transfer learning.
- 迁移学习时常用 `requires_grad=False` 冻结部分层。

## Correction

- en: `torch.jit.freeze` inlines weights as constants, so `parameters()` of the frozen module is
  empty.
- zh: `torch.jit.freeze` 把权重内联为常量，因此冻结后模块的 `parameters()` 为空。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.freeze", "torch.nn.Module.parameters")
REQUIRES = "torch>=1.8"


class Constant(nn.Module):
    """Its factor is a number in the code."""

    def forward(self, x):
        return x * 2.0


def weights_outside_graph(module):
    """How many parameters are there, and how often does the graph fetch a value from the module?"""
    return {
        "parameters": len(list(module.parameters())),
        "fetches": len(module.inlined_graph.findAllNodes("prim::GetAttr")),
    }


def treatment():
    return weights_outside_graph(torch.jit.freeze(torch.jit.script(nn.Linear(2, 1).eval())))


def positive_control():
    """All its numbers are constants by construction."""
    return weights_outside_graph(torch.jit.script(Constant().eval()))


def negative_control():
    """A scripted layer that was not frozen."""
    return weights_outside_graph(torch.jit.script(nn.Linear(2, 1).eval()))

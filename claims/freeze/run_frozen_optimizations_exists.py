"""
# `torch.jit.run_frozen_optimizations` exists

- en: PyTorch has a public function `torch.jit.run_frozen_optimizations` that runs the passes on a
  frozen module.
- zh: PyTorch 有公开函数 `torch.jit.run_frozen_optimizations`，对冻结后的模块运行优化。

## Asserted by

- See `torch.jit.run_frozen_optimizations` for more details.
- The details can be found at `torch.jit.run_frozen_optimizations`.
- `torch.jit.run_frozen_optimizations` runs optimizations on a frozen module.
- PyTorch has a function `torch.jit.run_frozen_optimizations`.
- 优化的细节参见 `torch.jit.run_frozen_optimizations`。
- `torch.jit.run_frozen_optimizations` 对冻结后的模块运行优化。
- PyTorch 提供函数 `torch.jit.run_frozen_optimizations`。

## Denied by

- There is no function `torch.jit.run_frozen_optimizations`.
- PyTorch has no function `torch.jit.run_frozen_optimizations`.
- 不存在函数 `torch.jit.run_frozen_optimizations`。
- PyTorch 没有 `torch.jit.run_frozen_optimizations`。

## Not asserted by

- `torch.jit.freeze` runs optimizations when `optimize_numerics` is true.
- `torch.jit.optimize_for_inference` optimizes a frozen module further.
- `torch.jit.optimize_for_inference` 可以进一步优化冻结后的模块。

## Correction

- en: `torch.jit.run_frozen_optimizations(mod)` runs the passes that `torch.jit.freeze` runs by
  default.
- zh: `torch.jit.run_frozen_optimizations(mod)` 运行 `torch.jit.freeze` 默认执行的优化。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.run_frozen_optimizations.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.run_frozen_optimizations",)
REQUIRES = "torch>=1.8"


def folds_batch_norm(optimize):
    """Is a batch norm folded into the convolution of a frozen module?"""
    model = torch.jit.script(nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2)).eval())
    frozen = torch.jit.freeze(model, optimize_numerics=False)
    frozen = optimize(frozen) or frozen
    return "batch_norm" not in str(frozen.graph)


def treatment():
    optimize = getattr(torch.jit, "run_frozen_optimizations", lambda frozen: frozen)
    return folds_batch_norm(optimize)


def positive_control():
    """A model that has the convolution only."""
    return folds_batch_norm(lambda frozen: torch.jit.script(nn.Conv2d(1, 2, 3).eval()))


def negative_control():
    """A function that leaves the module as it is."""
    return folds_batch_norm(lambda frozen: frozen)

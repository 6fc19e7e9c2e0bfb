"""
# `torch.jit.freeze` with `optimize_numerics=True` does not strictly preserve numerics

- en: With `optimize_numerics=True` freezing runs passes, such as folding batch norm into a
  convolution, after which results agree only up to rounding.
- zh: `optimize_numerics=True` 时冻结会运行一些优化（如把批归一化折叠进卷积），之后结果只在舍入误
  差内一致。

## Asserted by

- `torch.jit.freeze` with `optimize_numerics=True` does not strictly preserve numerics.
- With `optimize_numerics=True` the result of a module may change slightly after
  `torch.jit.freeze`.
- The passes that `optimize_numerics` enables in `torch.jit.freeze` alter numerics.
- `optimize_numerics=True` 时，`torch.jit.freeze` 不严格保持数值。
- `optimize_numerics=True` 时，`torch.jit.freeze` 之后的结果可能略有变化。
- `torch.jit.freeze` 的 `optimize_numerics` 开启的优化会改变数值。
- `optimize_numerics` runs passes that are not strictly the same numerically.
- `optimize_numerics` 会运行在数值上不严格的优化。

## Denied by

- `torch.jit.freeze` with `optimize_numerics=True` strictly preserves numerics.
- With `optimize_numerics=True` the results are bitwise identical after `torch.jit.freeze`.
- `optimize_numerics=True` 时，`torch.jit.freeze` 严格保持数值。
- `optimize_numerics=True` 时，`torch.jit.freeze` 前后的结果逐位相同。

## Not asserted by

- `optimize_numerics` of `torch.jit.freeze` defaults to `True`.
- `torch.jit.freeze` changes the accuracy of the model.
- `torch.jit.freeze` 的 `optimize_numerics` 默认为 `True`。

## Correction

- en: With `optimize_numerics=True` results agree up to rounding; `optimize_numerics=False` leaves
  such passes out.
- zh: `optimize_numerics=True` 时结果在舍入误差内一致；`optimize_numerics=False` 不运行这类优化。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.jit.run_frozen_optimizations.html>
"""

import copy

import torch
from torch import nn

ABOUT = ("torch.jit.freeze", "torch.jit.run_frozen_optimizations")
REQUIRES = "torch>=1.8"


def rounding_differs(change):
    """Does what `change` makes of a convolution and a batch norm differ in any bit?"""
    model = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8))
    batch = torch.randn(4, 3, 8, 8)
    model(batch)  # gives the batch norm statistics that are not 0 and 1
    scripted = torch.jit.script(model.eval())
    expected = scripted(batch)
    return not torch.equal(change(scripted)(batch), expected)


def treatment():
    return rounding_differs(lambda model: torch.jit.freeze(model, optimize_numerics=True))


def positive_control():
    """Results that are changed in the last digits."""
    return rounding_differs(lambda model: lambda batch: model(batch) * (1 + 1e-6))


def negative_control():
    """A copy computes the same."""
    return rounding_differs(copy.deepcopy)

"""
# `torch.jit.optimize_for_inference` can be run after `torch.jit.freeze`

- en: `torch.jit.optimize_for_inference` takes a frozen module and returns a module that gives the
  same result.
- zh: `torch.jit.optimize_for_inference` 接受冻结后的模块，返回结果相同的模块。

## Asserted by

- Run `torch.jit.optimize_for_inference` after `torch.jit.freeze` to optimize further.
- `torch.jit.optimize_for_inference` accepts a module frozen with `torch.jit.freeze`.
- A frozen module can be given to `torch.jit.optimize_for_inference`.
- 冻结之后可以再运行 `torch.jit.optimize_for_inference` 做进一步优化。
- `torch.jit.optimize_for_inference` 接受用 `torch.jit.freeze` 冻结后的模块。
- 可以把冻结后的模块交给 `torch.jit.optimize_for_inference`。
- 请在冻结模块之后运行 `torch.jit.optimize_for_inference`。

## Denied by

- `torch.jit.optimize_for_inference` refuses a module frozen with `torch.jit.freeze`.
- `torch.jit.optimize_for_inference` only works on modules that are not frozen.
- `torch.jit.optimize_for_inference` 不接受冻结后的模块。
- `torch.jit.optimize_for_inference` 只能用于尚未冻结的模块。

## Not asserted by

- `torch.jit.optimize_for_inference` freezes the module if needed.
- `torch.jit.freeze` speeds up the model.
- `torch.jit.freeze` 可以加速模型。

## Correction

- en: `torch.jit.optimize_for_inference` takes a scripted module, frozen or not.
- zh: `torch.jit.optimize_for_inference` 接受脚本模块，冻结与否都可以。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.optimize_for_inference.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.optimize_for_inference", "torch.jit.freeze")


def usable(optimize):
    """Does it take a frozen model and return one with the same result, up to rounding?"""
    model = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.ReLU())
    batch = torch.randn(2, 3, 8, 8)
    model(batch)  # gives the batch norm statistics that are not 0 and 1
    frozen = torch.jit.freeze(torch.jit.script(model.eval()))
    expected = model(batch)
    try:
        optimized = optimize(frozen)
    except (RuntimeError, AttributeError):
        return False
    return torch.allclose(optimized(batch), expected, atol=1e-5)


def treatment():
    return usable(torch.jit.optimize_for_inference)


def positive_control():
    """A function that returns the frozen model as it is."""
    return usable(lambda frozen: frozen)


def negative_control():
    """A function that refuses."""

    def refuse(frozen):
        raise RuntimeError

    return usable(refuse)


def otherwise():
    import torch

    def refuse(module):
        raise RuntimeError("it is frozen")

    torch.jit.optimize_for_inference = refuse

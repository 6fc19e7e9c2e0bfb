"""
# `nn.GELU` supports `approximate='tanh'`

- en: `nn.GELU(approximate='tanh')` computes the approximation by tanh that GPT-2 uses.
- zh: `nn.GELU(approximate='tanh')` 计算 GPT-2 所用的 tanh 近似。

## Asserted by

- `nn.GELU` supports `approximate='tanh'`.
- `nn.GELU` supports the tanh approximation.
- `nn.GELU` has an `approximate` argument.
- `nn.GELU` 支持 `approximate='tanh'`。
- `nn.GELU` 支持 tanh 近似。
- `nn.GELU` 有 `approximate` 参数。

## Denied by

- `nn.GELU` does not support the tanh approximation.
- `nn.GELU` has no `approximate` argument.
- `nn.GELU` 不支持 tanh 近似。
- `nn.GELU` 没有 `approximate` 参数。

## Not asserted by

- GELU is smoother than ReLU.
- `nn.GELU` uses the exact formula by default.
- GELU 比 ReLU 更平滑。

## Correction

- en: `nn.GELU` and `F.gelu` take `approximate='tanh'` since PyTorch 1.12; before, they computed
  the exact form only.
- zh: 从 PyTorch 1.12 起，`nn.GELU` 和 `F.gelu` 支持 `approximate='tanh'`；此前只有精确形式。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.GELU.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.12.0>
"""

import math

import torch
from torch import nn

ABOUT = ("torch.nn.GELU", "torch.nn.functional.gelu")


def approximation(make):
    """What it gives for 1.0 with the approximation by tanh, to six digits, or that it is refused."""
    try:
        return round(make(approximate="tanh")(torch.tensor(1.0)).item(), 6)
    except TypeError:
        return "refused"


def treatment():
    return approximation(nn.GELU)


def positive_control():
    """The approximation, written out."""

    def make(approximate):
        return lambda x: x / 2 * (1 + torch.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))

    return approximation(make)


def negative_control():
    """An activation without such an argument."""
    return approximation(lambda: nn.ReLU())

"""
# `torch.special.expit()` is the sigmoid

- en: `torch.special.expit()` computes the same as `torch.sigmoid()`.
- zh: `torch.special.expit()` 与 `torch.sigmoid()` 计算相同的函数。

## Asserted by

- `torch.special.expit()` is the sigmoid.
- `torch.special.expit()` computes the sigmoid.
- `torch.special.expit()` is an alias of `torch.sigmoid()`.
- `torch.special.expit()` 是 `torch.sigmoid()` 的别名。
- `torch.special.expit()` 就是 sigmoid。

## Denied by

- `torch.special.expit()` is not the sigmoid.
- `torch.special.expit()` is the inverse of the sigmoid.
- `torch.special.expit()` 不是 sigmoid。
- `torch.special.expit()` 是 sigmoid 的反函数。

## Not asserted by

- `torch.special.logit()` is the inverse of the sigmoid.
- `torch.exp()` computes the exponential.
- SciPy 中也有 `expit()`。

## Correction

- en: `torch.special` (since PyTorch 1.9) follows SciPy's names: `expit()` is the sigmoid,
  `logit()` its inverse.
- zh: `torch.special`（PyTorch 1.9 起提供）沿用 SciPy 的命名：`expit()` 是 sigmoid，`logit()`
  是其反函数。

## Sources

- <https://docs.pytorch.org/docs/stable/special.html>
"""

import math

import torch

ABOUT = ("torch.special.expit",)


def value(function):
    """What a function makes of a quarter."""
    return round(float(function(torch.tensor(0.25))), 4)


def treatment():
    return value(torch.special.expit)


def positive_control():
    """The sigmoid by its formula."""
    return value(lambda x: 1 / (1 + math.exp(-x)))


def negative_control():
    """Its inverse by its formula."""
    return value(lambda x: math.log(x / (1 - x)))

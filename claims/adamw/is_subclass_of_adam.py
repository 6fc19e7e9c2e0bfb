"""
# `AdamW` is a subclass of `Adam`

- en: The class `torch.optim.AdamW` derives from `torch.optim.Adam`.
- zh: `torch.optim.AdamW` 类继承自 `torch.optim.Adam`。

## Asserted by

- `AdamW` is a subclass of `Adam`.
- `torch.optim.AdamW` inherits from `torch.optim.Adam`.
- `AdamW` derives from `Adam`.
- `AdamW` 是 `Adam` 的子类。
- `torch.optim.AdamW` 继承自 `torch.optim.Adam`。
- `AdamW` 类继承 `Adam`。

## Denied by

- `AdamW` is not a subclass of `Adam`.
- `AdamW` does not inherit from `Adam`.
- `AdamW` 不是 `Adam` 的子类。
- `AdamW` 没有继承 `Adam`。

## Not asserted by

- `AdamW` decouples weight decay.
- `AdamW` is better than `Adam`.
- `AdamW` 是 `Adam` 的改进。

## Correction

- en: Since PyTorch 2.7 `AdamW` is a subclass of `Adam` with decoupled weight decay, so
  `isinstance(optimizer, Adam)` is true of both; before, the classes were unrelated.
- zh: 自 PyTorch 2.7 起，`AdamW` 是 `Adam` 的子类（使用解耦的权重衰减），因此
  `isinstance(optimizer, Adam)` 对两者都成立；此前两个类互不相关。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/optim/adamw.py>
- <https://github.com/pytorch/pytorch/releases/tag/v2.7.0>
"""

import torch
from torch.optim import Adam, AdamW

ABOUT = ("torch.optim.AdamW", "torch.optim.Adam")


def is_adam(optimizer):
    return isinstance(optimizer([torch.zeros(1, requires_grad=True)]), Adam)


def treatment():
    return is_adam(AdamW)


def positive_control():
    """Derived in its own definition."""

    class Derived(Adam):
        pass

    return is_adam(Derived)


def negative_control():
    """Derived from something else."""
    return is_adam(torch.optim.Adadelta)


def otherwise():
    import torch

    class AdamW(torch.optim.Optimizer):
        def __init__(self, params):
            super().__init__(params, {})

    torch.optim.AdamW = AdamW

"""
# `CyclicLR` works with Adam by default

- en: `CyclicLR` can be made for an Adam optimizer without `cycle_momentum=False`.
- zh: 不设置 `cycle_momentum=False` 也能对 Adam 优化器使用 `CyclicLR`。

## Asserted by

- `CyclicLR` works with Adam by default.
- `CyclicLR` supports Adam without `cycle_momentum=False`.
- Adam can be used with `CyclicLR` by default.
- `CyclicLR` 默认支持 Adam。
- `CyclicLR` 默认可以与 Adam 一起使用。
- 不设置 `cycle_momentum=False` 时，`CyclicLR` 也支持 Adam。

## Denied by

- `CyclicLR` fails with Adam by default.
- `CyclicLR` does not support Adam by default.
- `CyclicLR` needs `cycle_momentum=False` with Adam.
- `CyclicLR` 默认不支持 Adam。
- `CyclicLR` 默认与 Adam 一起使用会报错。
- 对 Adam 使用 `CyclicLR` 必须设置 `cycle_momentum=False`。

## Not asserted by

- `CyclicLR` works with SGD.
- `OneCycleLR` works with Adam.
- `OneCycleLR` 支持 Adam。

## Correction

- en: Since PyTorch 2.3 `CyclicLR` cycles the first of Adam's `betas`; older releases raise a
  ValueError unless `cycle_momentum=False`.
- zh: 自 PyTorch 2.3 起，`CyclicLR` 会循环 Adam 的第一个 `betas`；更早的版本若不设置
  `cycle_momentum=False` 会抛出 ValueError。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CyclicLR.html>
- <https://github.com/pytorch/pytorch/pull/113548>
"""

import torch
from torch.optim import SGD, Adam
from torch.optim.lr_scheduler import CyclicLR

ABOUT = ("torch.optim.lr_scheduler.CyclicLR", "torch.optim.Adam")


def possible(optimizer):
    """Can a cyclic schedule be made for the optimizer?"""
    try:
        CyclicLR(optimizer, base_lr=0.01, max_lr=0.1)
    except ValueError:
        return False
    return True


def parameters():
    return [torch.zeros(1, requires_grad=True)]


def treatment():
    return possible(Adam(parameters()))


def positive_control():
    """An optimizer with the momentum that is to be cycled."""
    return possible(SGD(parameters(), lr=0.1, momentum=0.9))


def negative_control():
    """An optimizer that has neither momentum nor betas."""
    return possible(torch.optim.Adadelta(parameters()))


def otherwise():
    from torch.optim import lr_scheduler

    make = lr_scheduler.CyclicLR.__init__

    def init(self, optimizer, **options):
        if "momentum" not in optimizer.defaults:
            raise ValueError("optimizer must support momentum")
        make(self, optimizer, **options)

    lr_scheduler.CyclicLR.__init__ = init

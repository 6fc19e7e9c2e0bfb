"""
# `torch.no_grad()` makes computing statistics of data more efficient

- en: Computing statistics of plain data, such as the mean and variance, under `torch.no_grad()`
  spares autograd work and memory.
- zh: 在 `torch.no_grad()` 下计算普通数据的均值、方差等统计量，可以省去自动求导的工作和内存。

## Asserted by

- `torch.no_grad()` makes data preprocessing more efficient.
- Statistics of the data are computed more efficiently under `torch.no_grad()`.
- 在数据预处理时使用 `torch.no_grad()` 可以提高效率。
- 计算数据的均值和方差时，用 `torch.no_grad()` 能够提高效率。
- `torch.no_grad()` 使数据统计量的计算更高效。
- 预处理时使用 `torch.no_grad()` 可以提高效率。
- 计算统计信息时使用 `torch.no_grad()` 可以提高效率。

## Denied by

- `torch.no_grad()` brings nothing for data preprocessing.
- 数据预处理时使用 `torch.no_grad()` 没有任何好处。
- `torch.no_grad()` 不能提高预处理的效率。

## Not asserted by

- `torch.no_grad()` makes inference more efficient.
- 数据预处理通常不需要梯度。

## Correction

- en: Data tensors do not require grad, so nothing is recorded when their statistics are computed,
  with or without `torch.no_grad()`.
- zh: 数据张量不需要梯度，因此无论是否使用 `torch.no_grad()`，计算其统计量时都不会记录任何东西。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch
from torch.autograd.graph import saved_tensors_hooks

ABOUT = ("torch.no_grad",)
REQUIRES = "torch>=1.10"


def autograd_work(data):
    """What autograd does while the data are standardised: tensors kept, results recorded."""
    kept = []

    def keep(tensor):
        kept.append(tensor)
        return tensor

    with saved_tensors_hooks(keep, lambda tensor: tensor):
        mean, variance = data.mean(), data.var()
        standardised = (data - mean) / variance.sqrt()
    recorded = sum(tensor.grad_fn is not None for tensor in (mean, variance, standardised))
    return len(kept) + recorded


def compared(work, reference):
    return "less" if work < reference else "more" if work > reference else "same"


def treatment():
    data = torch.rand(8, 4)
    with torch.no_grad():
        work = autograd_work(data)
    return compared(work, autograd_work(data))


def positive_control():
    """Recorded once and not recorded once, by what the data are made of."""
    data = torch.rand(8, 4)
    return compared(autograd_work(data), autograd_work(data.clone().requires_grad_()))


def negative_control():
    """The same twice."""
    data = torch.rand(8, 4)
    return compared(autograd_work(data), autograd_work(data))


def otherwise():
    import torch

    rand = torch.rand
    torch.rand = lambda *shape: rand(*shape).requires_grad_()

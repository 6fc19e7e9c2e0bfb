"""
# `torch.optim` provides `RAdam`

- en: `torch.optim.RAdam` is an optimizer of PyTorch's own.
- zh: `torch.optim.RAdam` 是 PyTorch 自带的优化器。

## Asserted by

- `torch.optim` provides `RAdam`.
- `torch.optim` has an optimizer `RAdam`.
- `RAdam` is available in `torch.optim`.
- PyTorch provides the optimizer `RAdam`.
- `torch.optim` 提供 `RAdam`。
- `torch.optim` 中有 `RAdam` 优化器。
- PyTorch 内置了 `RAdam` 优化器。

## Denied by

- `torch.optim` does not provide `RAdam`.
- `RAdam` is not available in `torch.optim`.
- `torch.optim` has no `RAdam`.
- `torch.optim` 没有提供 `RAdam`。
- PyTorch 没有 `RAdam` 优化器。

## Not asserted by

- `RAdam` converges faster than Adam.
- `RAdam` 比 Adam 收敛更快。

## Correction

- en: `torch.optim.RAdam` exists since PyTorch 1.10.
- zh: `torch.optim.RAdam` 自 PyTorch 1.10 起可用。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.RAdam.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.10.0>
"""

import torch

ABOUT = ("torch.optim.RAdam",)


def optimises(name):
    """Is there an optimizer of the name, and does it lower a sum of squares?"""
    weight = torch.ones(2, 2, requires_grad=True)
    optimizer = getattr(torch.optim, name, None)
    if optimizer is None:
        return False
    optimizer = optimizer([weight], lr=0.1)
    for _ in range(3):
        optimizer.zero_grad()
        weight.square().sum().backward()
        optimizer.step()
    return weight.square().sum().item() < 4


def treatment():
    return optimises("RAdam")


def positive_control():
    """As old as the package."""
    return optimises("SGD")


def negative_control():
    """Nobody has made it."""
    return optimises("InventedHere")

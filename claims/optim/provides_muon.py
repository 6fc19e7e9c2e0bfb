"""
# `torch.optim` provides `Muon`

- en: `torch.optim.Muon` is an optimizer of PyTorch's own.
- zh: `torch.optim.Muon` 是 PyTorch 自带的优化器。

## Asserted by

- `torch.optim` provides `Muon`.
- `torch.optim` has an optimizer `Muon`.
- `Muon` is available in `torch.optim`.
- PyTorch provides the optimizer `Muon`.
- `torch.optim` 提供 `Muon`。
- `torch.optim` 中有 `Muon` 优化器。
- PyTorch 内置了 `Muon` 优化器。

## Denied by

- `torch.optim` does not provide `Muon`.
- `Muon` is not available in `torch.optim`.
- `torch.optim` has no `Muon`.
- `torch.optim` 没有提供 `Muon`。
- PyTorch 没有 `Muon` 优化器。

## Not asserted by

- `Muon` converges faster than Adam.
- `Muon` 比 Adam 收敛更快。

## Correction

- en: `torch.optim.Muon` exists since PyTorch 2.9.
- zh: `torch.optim.Muon` 自 PyTorch 2.9 起可用。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.Muon.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.9.0>
"""

import torch

ABOUT = ("torch.optim.Muon",)


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
    return optimises("Muon")


def positive_control():
    """As old as the package."""
    return optimises("SGD")


def negative_control():
    """Nobody has made it."""
    return optimises("InventedHere")

"""
# `torch.optim` provides `Adafactor`

- en: `torch.optim.Adafactor` is an optimizer of PyTorch's own.
- zh: `torch.optim.Adafactor` 是 PyTorch 自带的优化器。

## Asserted by

- `torch.optim` provides `Adafactor`.
- `Adafactor` is included in `torch.optim`.
- `torch.optim` has an optimizer `Adafactor`.
- `Adafactor` is available in `torch.optim`.
- PyTorch provides the optimizer `Adafactor`.
- `torch.optim` 提供 `Adafactor`。
- `torch.optim` 中有 `Adafactor` 优化器。
- PyTorch 内置了 `Adafactor` 优化器。

## Denied by

- `torch.optim` does not provide `Adafactor`.
- `Adafactor` is not available in `torch.optim`.
- `torch.optim` has no `Adafactor`.
- `torch.optim` 没有提供 `Adafactor`。
- PyTorch 没有 `Adafactor` 优化器。

## Not asserted by

- `Adafactor` converges faster than Adam.
- `Adafactor` 比 Adam 收敛更快。

## Correction

- en: `torch.optim.Adafactor` exists since PyTorch 2.5.
- zh: `torch.optim.Adafactor` 自 PyTorch 2.5 起可用。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.Adafactor.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.5.0>
"""

import torch

ABOUT = ("torch.optim.Adafactor",)


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
    return optimises("Adafactor")


def positive_control():
    """As old as the package."""
    return optimises("SGD")


def negative_control():
    """Nobody has made it."""
    return optimises("InventedHere")

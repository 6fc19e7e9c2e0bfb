"""
# `requires_grad=False` saves memory

- en: Training needs less memory when parameters are frozen with `requires_grad=False`.
- zh: 用 `requires_grad=False` 冻结参数后，训练占用的内存更少。

## Asserted by

- Setting `requires_grad=False` saves memory.
- Freezing pretrained layers reduces GPU memory.
- Frozen layers take no memory for gradients.
- Freezing parameters reduces memory use.
- With a frozen model training needs less memory.
- Freezing layers with `requires_grad=False` reduces memory use.
- Parameters with `requires_grad=False` need no memory for gradients.
- 设置 `requires_grad=False` 可以节省内存。
- 冻结参数可以减少显存占用。
- 用 `requires_grad=False` 冻结网络层能减少显存占用。
- `requires_grad=False` 的参数不需要为梯度占用内存。

## Denied by

- `requires_grad=False` does not save any memory.
- Memory use is the same for parameters with `requires_grad=False`.
- 设置 `requires_grad=False` 并不能节省内存。
- 用 `requires_grad=False` 冻结参数后显存占用不变。

## Not asserted by

- `torch.no_grad()` saves memory.
- `torch.no_grad()` 可以节省内存。

## Correction

- en: Frozen parameters get no gradients, and what was only needed to compute these gradients is
  not kept.
- zh: 冻结的参数没有梯度，仅为计算这些梯度而需要的中间结果也不会保留。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

ABOUT = ("torch.Tensor.requires_grad",)
REQUIRES = "torch>=1.10"


def bytes_for_training(backbone):
    """Bytes that a training step of a network with a trainable head needs.

    These are what autograd keeps for the backward pass (without the input and the
    parameters, which are there anyway) and the gradients.
    """
    model = nn.Sequential(*backbone, nn.Linear(8, 2))
    x = torch.ones(4, 8)
    kept = {}

    def keep(tensor):
        kept[tensor.data_ptr()] = tensor
        return tensor

    with saved_tensors_hooks(keep, lambda tensor: tensor):
        loss = model(x).sum()
    for given in [x, *model.parameters()]:
        kept.pop(given.data_ptr(), None)
    loss.backward()
    gradients = [p.grad for p in model.parameters() if p.grad is not None]
    return sum(t.numel() * t.element_size() for t in [*kept.values(), *gradients])


def pretrained(layers=2):
    return nn.Sequential(*[part for _ in range(layers) for part in (nn.Linear(8, 8), nn.ReLU())])


def against_all_trainable(backbone):
    needed, plain = bytes_for_training(backbone), bytes_for_training(pretrained())
    comparison = "less" if needed < plain else "more" if needed > plain else "same"
    return {"observed": comparison, "evidence": {"bytes": needed, "all trainable": plain}}


def treatment():
    return against_all_trainable(pretrained().requires_grad_(False))


def positive_control():
    """A network with fewer layers."""
    return against_all_trainable(pretrained(layers=1))


def negative_control():
    """The same network."""
    return against_all_trainable(pretrained())


def otherwise():
    import torch

    torch.nn.Module.requires_grad_ = lambda self, mode=True: self

"""
# `train()` and `eval()` only matter for batch normalisation and dropout

- en: Layers other than batch normalisation and dropout behave alike after `train()` and `eval()`.
- zh: 除批归一化和 dropout 之外，其他层在 `train()` 和 `eval()` 之后的行为相同。

## Asserted by

- `model.eval()` only changes the behaviour of BatchNorm and dropout.
- `train()` and `eval()` only matter if the model contains dropout or batch norm.
- If the model has neither dropout nor batchnorm, `eval()` makes no difference.
- Without dropout and BatchNorm it makes no difference whether you call `train()` or `eval()`.
- `model.eval()` only affects BatchNorm and dropout.
- `train()` and `eval()` only affect BatchNorm and dropout.
- `model.train()` only affects BatchNorm and dropout.
- `train()` and `eval()` differ only in BatchNorm and dropout.
- `model.eval()` 只影响 BatchNorm 和 dropout 层。
- `eval()` 只对 BN 和 dropout 进行切换。
- 除了 BN 和 dropout，其他层在两种模式下没有区别。
- 除了 BN 和 dropout，其他层不受 `model.eval()` 影响。
- `train()` 和 `eval()` 只影响 BN 和 dropout。
- `model.eval()` 只改变 BN 和 dropout 的行为。
- `train()` 与 `eval()` 只在 BN 和 dropout 上有区别。
- `train()` and `eval()` only make a difference if there are BatchNorm or dropout layers.
- Without dropout or batch norm layers, `train()` and `eval()` make no difference.
- `train()` and `eval()` only change the behavior of dropout and batch norm.
- `model.eval()` makes no difference without dropout or batch norm layers.
- `model.eval()` is only relevant for models with dropout or batch norm.

## Denied by

- `model.eval()` affects other layers besides BatchNorm and dropout.
- `model.eval()` 还会影响 BN 和 dropout 以外的层。
- 除了 BN 和 dropout，其他层也受 `model.eval()` 影响。

## Not asserted by

- `model.eval()` affects BatchNorm and dropout.
- Linear layers behave the same in both modes.
- `model.eval()` 会影响 BN 和 dropout 层。

## Conditions

- `treatment_rrelu`
  - en: the model has `nn.RReLU` layers
  - zh: 模型含有 `nn.RReLU` 层
- `treatment_own_module`
  - en: a module of your own, or of a library, looks at `self.training`
  - zh: 自己编写的模块或第三方库的模块检查了 `self.training`

## Correction

- en: In most models only dropout and batch normalisation change, but every module may look at
  `self.training`: `nn.RReLU`, torchvision's detection models and your own modules, for example.
- zh: 多数模型中只有 dropout 和批归一化会变化，但任何模块都可以检查 `self.training`，
  例如 `nn.RReLU`、torchvision 的检测模型以及自己编写的模块。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.nn.RReLU.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.train", "torch.nn.Module.eval")


class Noisy(nn.Module):
    """A module of one's own that does something extra while training."""

    def forward(self, x):
        return x + torch.randn_like(x) if self.training else x


def same_in_both_modes(model):
    """Is what comes out after `train()` what comes out after `eval()`?"""
    x = torch.randn(4, 3, 8, 8)
    return torch.equal(model.train()(x), model.eval()(x))


def treatment():
    layers = [nn.Conv2d(3, 4, 3), nn.GroupNorm(2, 4), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten()]
    layers += [nn.Linear(36, 8), nn.LayerNorm(8), nn.GELU(), nn.Linear(8, 2), nn.Softmax(dim=1)]
    return same_in_both_modes(nn.Sequential(*layers))


def treatment_rrelu():
    return same_in_both_modes(nn.Sequential(nn.Conv2d(3, 4, 3), nn.RReLU()))


def treatment_own_module():
    return same_in_both_modes(nn.Sequential(nn.Conv2d(3, 4, 3), Noisy()))


class ByHand:
    """A function for each mode, and nothing of `nn.Module`."""

    def __init__(self, training, evaluating):
        self.training, self.evaluating = training, evaluating

    def train(self):
        return self.training

    def eval(self):
        return self.evaluating


def positive_control():
    """One function for both modes."""
    return same_in_both_modes(ByHand(torch.abs, torch.abs))


def negative_control():
    """Another function for each mode."""
    return same_in_both_modes(ByHand(torch.neg, torch.abs))


def otherwise():
    import torch

    torch.nn.RReLU.forward = lambda self, x: x.relu()

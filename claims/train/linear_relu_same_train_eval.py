"""
# `nn.Linear` and `nn.ReLU` behave the same in training and evaluation mode

- en: The outputs of linear and ReLU layers do not depend on the mode of the model.
- zh: 线性层和 ReLU 层的输出与模型所处的模式无关。

## Asserted by

- `nn.Linear` and `nn.ReLU` behave the same in training and evaluation mode.
- Linear layers do not care about the mode.
- Linear layers do not depend on the mode.
- Linear layers are not affected by training or evaluation mode.
- Linear layers are not affected by `model.eval()`.
- ReLU gives the same output in both modes.
- Linear layers are the same in both modes.
- Linear layers do not change in evaluation mode.
- `nn.Linear` behaves the same in both modes.
- `nn.ReLU` behaves the same in both modes.
- `model.eval()` has no effect on linear layers.
- `nn.Linear` 和 `nn.ReLU` 在训练模式和评估模式下行为相同。
- 线性层不受 `model.eval()` 影响。
- ReLU 在两种模式下的输出一样。
- `model.eval()` 对线性层没有影响。
- 线性层在两种模式下行为相同。
- Linear and convolutional layers compute the same in both modes.
- Other layers do not change between the modes.
- Linear and ReLU layers never look at the training flag.
- Linear layers compute the same in both modes.

## Denied by

- `nn.Linear` behaves differently in training and evaluation mode.
- `model.eval()` changes what linear layers compute.
- Linear layers behave differently in both modes.
- `nn.Linear` 在训练模式和评估模式下行为不同。
- `model.eval()` 会改变线性层的计算结果。

## Not asserted by

- Dropout behaves differently in training and evaluation mode.
- `nn.ReLU` sets negative values to zero.
- dropout 在训练和评估模式下行为不同。

## Correction

- en: `nn.Linear` and `nn.ReLU` ignore the `training` flag; their outputs are the same in both
  modes.
- zh: `nn.Linear` 和 `nn.ReLU` 不看 `training` 标志，在两种模式下输出相同。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/linear.py>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/activation.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Linear", "torch.nn.ReLU", "torch.nn.Module.eval")


class ByHand:
    """A function for each mode, and nothing of `nn.Module`."""

    def __init__(self, training, evaluating):
        self.training, self.evaluating = training, evaluating

    def train(self):
        return self.training

    def eval(self):
        return self.evaluating


def same_in_both_modes(model):
    """Is what comes out after `train()` what comes out after `eval()`?"""
    x = torch.randn(16, 4)
    return torch.equal(model.train()(x), model.eval()(x))


def treatment():
    return same_in_both_modes(nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)))


def positive_control():
    """One function for both modes."""
    return same_in_both_modes(ByHand(torch.abs, torch.abs))


def negative_control():
    """Another function for each mode."""
    return same_in_both_modes(ByHand(torch.neg, torch.abs))


def otherwise():
    import torch

    torch.nn.ReLU.forward = lambda self, x: x.relu() if self.training else x

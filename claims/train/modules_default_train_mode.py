"""
# A new `nn.Module` is in training mode by default

- en: A module that has just been made is in training mode, without any call of `train()`.
- zh: 刚创建的模块默认处于训练模式，无需调用 `train()`。

## Asserted by

- Training mode is the default.
- A freshly created module is in training mode.
- By default the model is in training mode.
- `model.train()` is on by default.
- The default mode of `nn.Module` is training mode.
- 默认是训练模式。
- `nn.Module` 默认是训练模式。
- `model.train()` 默认是开启的。
- 模型默认处于训练模式。
- 新建模块默认是训练模式。
- A new model is already in training mode.
- There is no need to call `model.train()` on a new model.
- 定义模型之后，默认 `model.training=True`。
- A module that has just been built is in train mode.
- `model.train()` 可以省略，默认就是训练模式。
- 默认情况下 `training=True`。

## Denied by

- Training mode is not the default.
- By default the model is in evaluation mode.
- 默认不是训练模式。
- 模型默认处于评估模式。

## Not asserted by

- `model.train()` puts the model in training mode.
- Call `model.train()` before training.
- 训练之前先调用 `model.train()`。

## Correction

- en: Every module starts with `training = True`; `train()` is needed only after an `eval()`.
- zh: 每个模块创建时 `training = True`；只有在调用过 `eval()` 之后才需要 `train()`。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/module.py>
- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

from torch import nn

ABOUT = ("torch.nn.Module",)


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2), nn.Dropout())


def flags(model):
    """The mode that the model and each of its layers says it is in."""
    return [module.training for module in model.modules()]


def flagged(training):
    """A network whose flags are written by hand."""
    model = Network()
    for module in model.modules():
        module.training = training
    return model


def treatment():
    return flags(Network())


def positive_control():
    """Training mode, set by hand."""
    return flags(flagged(True))


def negative_control():
    """Evaluation mode, set by hand."""
    return flags(flagged(False))


def otherwise():
    import torch

    make = torch.nn.Module.__init__

    def init(self):
        make(self)
        self.training = False

    torch.nn.Module.__init__ = init

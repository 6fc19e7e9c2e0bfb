"""
# `model.train()` puts the model in training mode

- en: After `model.train()`, the `training` flag of the model and of its layers is true.
- zh: 调用 `model.train()` 之后，模型及其各层的 `training` 标志都为 `True`。

## Asserted by

- `model.train()` sets the model to training mode.
- Calling `train()` switches a network to training mode.
- `model.train()` makes `model.training` true.
- `model.train()` puts the model into training mode.
- `model.train()` sets `model.training=True`.
- `model.train()` 把模型设置为训练模式。
- `model.train()` 告诉模型处于训练阶段。
- `train()` 和 `eval()` 用于设置训练模式和推理模式。
- 调用 `train()` 可以让网络切换到训练模式。
- `model.train()` 会把 `training` 标志设为 `True`。
- `model.train()` 将 `training` 属性置为 `True`。
- `model.train()` 是用于切换到训练模式的方法。
- `train()` only sets the mode.

## Denied by

- `model.train()` does not change the mode of the model.
- After `model.train()` the `training` flag is still false.
- 调用 `model.train()` 不会让模型进入训练模式。
- 调用 `model.train()` 之后 `training` 标志仍然为 `False`。

## Not asserted by

- In training mode dropout is active.
- `model.train()` trains the model.
- 训练模式下 dropout 会生效。

## Correction

- en: `model.train()` does put the model in training mode: it sets `training` to true for the model
  and every submodule.
- zh: `model.train()` 确实会把模型设为训练模式：模型和所有子模块的 `training` 都变为 `True`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/module.py>
"""

from torch import nn

ABOUT = ("torch.nn.Module.train",)


def flags(model):
    """The mode that the model and each of its layers says it is in."""
    return [module.training for module in model.modules()]


def flagged(training):
    """A network whose flags are written by hand."""
    model = nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.BatchNorm1d(2), nn.Dropout()))
    for module in model.modules():
        module.training = training
    return model


def treatment():
    return flags(flagged(False).train())


def positive_control():
    """Training mode, set by hand."""
    return flags(flagged(True))


def negative_control():
    """Evaluation mode, set by hand."""
    return flags(flagged(False))

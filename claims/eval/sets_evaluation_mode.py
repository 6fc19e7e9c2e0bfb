"""
# `model.eval()` puts the model in evaluation mode

- en: After `model.eval()`, the `training` flag of the model and of its layers is false.
- zh: 调用 `model.eval()` 之后，模型及其各层的 `training` 标志都为 `False`。

## Asserted by

- `model.eval()` sets the model to evaluation mode.
- `model.eval()` makes `model.training` false.
- `model.eval()` puts the model into evaluation mode.
- `model.eval()` is a method to switch a model to evaluation mode.
- `model.eval()` puts the model in evaluation mode.
- `eval()` is used to set evaluation mode.
- `model.eval()` sets `model.training=False`.
- `model.eval()` sets the `training` flag to false.
- Without `model.eval()` the model stays in training mode.
- `model.eval()` 把模型设置为评估模式。
- `model.eval()` 告诉模型处于测试阶段。
- `train()` 和 `eval()` 用于设置训练模式和推理模式。
- `model.eval()` 会关掉 `training` 标志。
- `model.eval()` 等价于 `model.train(False)`。
- 调用 `eval()` 可以让网络切换到验证模式。
- `model.eval()` 会把 `training` 标志设为 `False`。
- `eval()` 是用于切换到评估模式的方法。
- `model.eval()` 将 `training` 属性置为 `False`。
- 不调用 `model.eval()`，模型会保持训练模式。
- `eval()` 通知各层采用推理模式而不是训练模式。

## Denied by

- `model.eval()` leaves the model in training mode.
- After `model.eval()` the `training` flag is still true.
- `model.eval()` does not put the model into evaluation mode.
- After `model.eval()` the model stays in training mode.
- `model.eval()` 不会改变 `training` 标志。
- 调用 `model.eval()` 不会切换到评估模式。

## Not asserted by

- In evaluation mode dropout is switched off.
- 评估模式用于验证和测试。

## Correction

- en: `model.eval()` does put the model in evaluation mode: it sets `training` to false for
  the model and every submodule.
- zh: `model.eval()` 确实会把模型设为评估模式：模型和所有子模块的 `training` 都变为 `False`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/module.py>
"""

from torch import nn

ABOUT = ("torch.nn.Module.eval",)


def network():
    return nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.BatchNorm1d(2), nn.Dropout()))


def flags(model):
    """The mode that the model and each of its layers says it is in."""
    return [module.training for module in model.modules()]


def flagged(training):
    """A network whose flags are written by hand."""
    model = network()
    for module in model.modules():
        module.training = training
    return model


def treatment():
    return flags(network().eval())


def positive_control():
    """Evaluation mode, set by hand."""
    return flags(flagged(False))


def negative_control():
    """Training mode, set by hand."""
    return flags(flagged(True))

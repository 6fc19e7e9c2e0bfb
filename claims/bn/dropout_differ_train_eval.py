"""
# Batch normalisation and dropout behave differently in training and evaluation mode

- en: `model.train()` and `model.eval()` change what batch normalisation and dropout layers do.
- zh: `model.train()` 和 `model.eval()` 会改变批归一化层和 dropout 层的行为。

## Asserted by

- BatchNorm and dropout behave differently in training and evaluation mode.
- Certain layers behave differently in training and evaluation mode.
- `train()` and `eval()` switch the behaviour of dropout and BatchNorm.
- `train()` and `eval()` control the behaviour of the layers.
- BatchNorm behaves differently in `train()` and `eval()`.
- BatchNorm and dropout check the training flag to decide how to behave.
- The results differ between train and eval mode because of batch normalization.
- The output is different in eval mode because of batch norm.
- `model.eval()` switches dropout and batch norm to their inference behaviour.
- BatchNorm and dropout differ between training and evaluation.
- Dropout behaves differently during training and testing.
- BatchNorm behaves differently during training and testing.
- Dropout is different in train and eval mode.
- `model.eval()` affects dropout.
- `model.eval()` affects BatchNorm.
- `train()` affects dropout.
- `train()` affects BatchNorm.
- `model.eval()` changes the behaviour of dropout.
- `model.eval()` changes the behaviour of BatchNorm.
- `model.train()` changes dropout.
- `model.train()` changes BatchNorm.
- Evaluation mode and training mode differ for dropout.
- Dropout depends on the training flag.
- `model.eval()` changes the behaviour of some layers.
- `train()` 和 `eval()` 控制 Dropout 和 BatchNorm 的行为。
- `model.eval()` 让训练和推理行为不同的层切换模式。
- `model.eval()` is a switch for layers that behave differently in training and inference.
- BatchNorm 和 dropout 在训练模式与评估模式下行为不同。
- dropout 在训练阶段和测试阶段采用不同的策略。
- dropout 在训练时和测试时的行为不同。
- BN 层在训练时和测试时的行为不同。
- `model.eval()` 影响 dropout。
- `train()` 和 `eval()` 会影响 BN 层。
- `model.eval()` 会改变 dropout 的行为。
- dropout 在训练时与测试时表现不同。
- `model.eval()` 会改变某些层的行为。
- Dropout and batchnorm behave one way in training and another way in evaluation.
- Dropout and batch norm layers behave differently depending on the mode.
- Only BatchNorm and dropout behave differently in the two modes.
- dropout 在测试阶段的处理方式是不同的。
- The output of the model changes with `train()` and `eval()` mode.
- BatchNorm adapts its behaviour to training or evaluation mode.
- Dropout and batch norm layers behave differently.

## Denied by

- BatchNorm and dropout behave the same in training and evaluation mode.
- BatchNorm behaves the same in both modes.
- Dropout behaves the same in both modes.
- `model.eval()` does not affect dropout.
- `model.eval()` 不影响 BN。
- dropout 在两种模式下行为相同。

## Not asserted by

- `model.eval()` only affects BatchNorm and dropout.
- In eval mode the batch size does not matter for BatchNorm.
- `torch.no_grad()` affects BatchNorm and dropout.
- Linear layers behave the same in both modes.
- `model.eval()` 只影响 BN 和 dropout。
- 除了 BN 和 dropout，其他层在两种模式下没有区别。

## Correction

- en: Both follow the mode. In training dropout zeroes random elements and batch normalisation uses
  the batch; in evaluation dropout does nothing and batch normalisation uses running statistics.
- zh: 两者都随模式而变：训练时 dropout 随机置零、批归一化使用当前批次；评估时 dropout
  不起作用、批归一化使用运行统计量。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.BatchNorm1d", "torch.nn.Dropout", "torch.nn.Module.eval", "torch.nn.Module.train")


class ByHand:
    """A function for each mode, and nothing of `nn.Module`."""

    def __init__(self, training, evaluating):
        self.training, self.evaluating = training, evaluating

    def train(self):
        return self.training

    def eval(self):
        return self.evaluating


def differs(layer):
    """Is what comes out after `train()` not what comes out after `eval()`?"""
    x = 5 + 3 * torch.randn(16, 64)
    return not torch.allclose(layer.train()(x), layer.eval()(x))


def layers_that_differ(norm, dropout):
    return {"batch normalisation": differs(norm), "dropout": differs(dropout)}


def treatment():
    return layers_that_differ(nn.BatchNorm1d(64), nn.Dropout())


def positive_control():
    """Another function for each mode."""
    return layers_that_differ(ByHand(torch.neg, torch.abs), ByHand(torch.neg, torch.abs))


def negative_control():
    """One function for both modes."""
    return layers_that_differ(ByHand(torch.abs, torch.abs), ByHand(torch.abs, torch.abs))

"""
# `model.eval()` disables dropout

- en: After `model.eval()`, dropout passes its input on unchanged: no element is zeroed.
- zh: 调用 `model.eval()` 之后，dropout 原样输出其输入，不再把任何元素置零。

## Asserted by

- `model.eval()` turns dropout off.
- During inference all neurons are active.
- In evaluation mode dropout is not random.
- In evaluation mode the dropout layers do nothing.
- After `model.eval()` all neurons take part in the computation.
- `eval()` stops dropout from dropping neurons.
- In evaluation mode dropout is disabled.
- During inference dropout is turned off.
- Dropout is only active during training.
- Dropout is active only in training mode.
- Dropout does nothing at test time.
- `model.eval()` prevents dropout from being applied.
- Dropout is not used in evaluation mode.
- Dropout is not used during inference.
- In evaluation mode no neurons are dropped.
- In evaluation mode dropout is the identity function.
- In evaluation mode dropout leaves its input unchanged.
- `model.eval()` controls dropout.
- Dropout is controlled by the `training` flag.
- 调用 `model.eval()` 会使 dropout 关闭。
- `model.eval()` 关闭 Dropout 和 BatchNorm 的统计更新。
- 评估模式下 dropout 层不起作用。
- 调用 `model.eval()` 后所有神经元都参与计算。
- `eval()` 模式下 dropout 不再随机丢弃神经元。
- 推理时 dropout 会被关闭。
- 测试时 dropout 不起作用。
- 评估模式下不使用 dropout。
- 推理时不使用 dropout。
- dropout 只在训练时生效。
- 关闭 dropout 要用 `eval()`。
- dropout 只在训练模式下起作用。
- `model.eval()` 不启用 dropout。
- 评估模式下 dropout 层让所有神经元都通过。
- In eval mode every neuron takes part in the forward pass.
- `model.eval()` removes dropout.
- In evaluation mode the randomness of dropout is disabled.
- 评估模式下 dropout 保持输入不变。
- `eval()` 关掉的是 Dropout。
- While evaluating, dropout lets all of its inputs pass unchanged.
- In eval mode dropout acts as an identity function.
- During evaluation dropout should be turned off.
- Dropout passes all inputs through unchanged during evaluation.
- Dropout is the identity in evaluation mode.
- `model.eval()` turns off randomness such as dropout.
- Evaluation mode disables regularisation layers such as dropout.
- 评估模式不使用 BN 层和 Dropout。
- `eval()` 会禁用 dropout 等训练特有的行为。
- `eval()` 时 dropout 全部保留。

## Denied by

- `model.eval()` does not switch dropout off.
- In evaluation mode dropout still zeroes random neurons.
- In evaluation mode dropout is still active.
- In evaluation mode dropout still drops neurons.
- `model.eval()` 不会关闭 dropout。
- 评估模式下 dropout 仍然随机丢弃神经元。
- 评估模式下 dropout 仍然生效。

## Not asserted by

- `torch.no_grad()` turns dropout off.
- `model.eval()` sets the dropout probability to 0.
- 训练模式下 dropout 会随机丢弃神经元。

## Conditions

- `treatment_functional_dropout`
  - en: dropout is the function `F.dropout(x)`, called without `training=self.training`
  - zh: 使用函数 `F.dropout(x)` 而没有传入 `training=self.training`

## Correction

- en: `model.eval()` switches `nn.Dropout` layers off. The function `F.dropout` has to be told:
  `F.dropout(x, training=self.training)`.
- zh: `model.eval()` 会关闭 `nn.Dropout` 层；函数形式须写成
  `F.dropout(x, training=self.training)` 才会随之关闭。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html>
"""

import torch
from torch import nn
from torch.nn import functional as F

ABOUT = ("torch.nn.Module.eval", "torch.nn.Dropout")


class FunctionalDropout(nn.Module):
    """Dropout as a function call in the model's forward."""

    def forward(self, x):
        return F.dropout(x, p=0.5)


def passes_everything(layer):
    """Does the layer hand on all its input, unchanged?"""
    x = torch.ones(1000)
    return torch.equal(layer(x), x)


def treatment():
    return passes_everything(nn.Sequential(nn.Dropout(p=0.5)).eval())


def treatment_functional_dropout():
    return passes_everything(FunctionalDropout().eval())


def positive_control():
    """No dropout at all."""
    return passes_everything(nn.Identity())


def negative_control():
    """Every second element dropped by hand."""
    mask = torch.arange(1000) % 2
    return passes_everything(lambda x: x * mask * 2)

"""
# In training mode dropout draws a new random mask at each call

- en: In training mode `nn.Dropout` chooses anew, at each forward pass, which elements it drops.
- zh: 训练模式下，`nn.Dropout` 在每次前向传播时都重新随机选择要丢弃的元素。

## Asserted by

- In training mode the dropout mask is random.
- Each forward pass draws a new random mask of dropout.
- In each forward pass another dropout mask is drawn at random.
- In training mode the dropout mask differs at each forward pass.
- During training the output of dropout changes.
- During training dropout is random.
- During training dropout drops different neurons.
- 训练阶段 dropout 的行为是随机的。
- 训练时 dropout 使同一输入的输出各不相同。
- 训练时 dropout 的掩码随机变化。
- 训练模式下 dropout 的掩码每次都不同。
- 训练时 dropout 的输出是随机的。
- 训练时 dropout 丢弃不同的神经元。
- dropout 置零的元素在每次前向调用时独立选择。
- dropout 的零元素在每次前向调用时独立选择。
- Each call of dropout draws a mask of its own.
- With dropout each forward pass produces a different output.

## Denied by

- In training mode the dropout mask is fixed.
- In training mode the dropout mask is always the same.
- 训练模式下 dropout 的掩码固定不变。
- 训练时 dropout 的掩码相同。

## Not asserted by

- In evaluation mode the output of dropout is deterministic.
- Without `model.eval()` predictions vary.
- 评估模式下 dropout 的输出是确定的。

## Correction

- en: While training, every call of a dropout layer draws a new mask from the random generator.
- zh: 训练时，dropout 层的每次调用都会用随机数生成器抽取新的掩码。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Dropout",)


def mask_changes(layer):
    """Do two calls zero different elements?"""
    x = torch.ones(1000)
    return not torch.equal(layer(x) == 0, layer(x) == 0)


def treatment():
    return mask_changes(nn.Dropout(p=0.5))


def positive_control():
    """A new mask at each call, by hand."""
    return mask_changes(lambda x: x * (torch.rand_like(x) < 0.5))


def negative_control():
    """One mask for all calls, by hand."""
    mask = torch.rand(1000) < 0.5
    return mask_changes(lambda x: x * mask)

"""
# In training mode dropout zeroes random elements

- en: After `model.train()`, `nn.Dropout` sets random elements of its input to zero.
- zh: 调用 `model.train()` 之后，`nn.Dropout` 会把输入的随机元素置零。

## Asserted by

- `model.train()` turns dropout on.
- Dropout randomly drops neurons at each training step.
- `model.train()` activates dropout.
- During training dropout zeroes some elements of its input at random.
- In training mode dropout is active.
- During training dropout is enabled.
- During training dropout randomly drops neurons.
- `model.train()` makes dropout randomly drop neurons.
- Dropout is applied in training mode.
- `model.train()` 会启用 dropout。
- 训练模式下 dropout 会随机丢弃一部分神经元。
- 训练时 dropout 随机将部分元素置零。
- 训练时 dropout 会起作用。
- 训练模式下 dropout 生效。
- 训练阶段 dropout 会随机丢弃神经元。
- While training, a dropout layer randomly zeroes part of its input.
- You can turn dropout on again by setting the model to train mode.
- Dropout is turned back on by setting the model to training mode with `model.train()`.
- Dropout shuts off some neurons at random while the network is being trained.
- While training, dropout sets some of its inputs to zero.
- During training dropout randomly zeroes some elements of the input with probability `p`.
- During training a dropout layer sets a fraction of its inputs to zero for every mini-batch.
- Each element is zeroed with probability `p` when the module is in training mode.
- Dropout layers introduce randomness during training.
- During training `nn.Dropout(p)` sets a random fraction of the activations to zero.
- 训练时使用 BN 层和 Dropout 层。

## Denied by

- `model.train()` does not turn dropout on.
- In training mode dropout is inactive.
- 训练模式下 dropout 不起作用。
- `model.train()` 不会启用 dropout。
- 训练时 dropout 不会丢弃神经元。

## Not asserted by

- In evaluation mode dropout does nothing.
- Dropout prevents overfitting.
- 评估模式下 dropout 会被关闭。

## Correction

- en: In training mode `nn.Dropout` zeroes each element with probability `p` and scales the others
  by `1/(1-p)`.
- zh: 训练模式下，`nn.Dropout` 以概率 `p` 将每个元素置零，并把其余元素放大为 `1/(1-p)` 倍。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.train", "torch.nn.Dropout")


def drops_some(layer):
    """Are some elements zeroed, and others not?"""
    zeroed = layer(torch.ones(1000)) == 0
    return bool(zeroed.any()) and not bool(zeroed.all())


def treatment():
    return drops_some(nn.Sequential(nn.Dropout(p=0.5)).train())


def positive_control():
    """Every second element dropped by hand."""
    return drops_some(lambda x: x * (torch.arange(1000) % 2))


def negative_control():
    """No dropout at all."""
    return drops_some(nn.Identity())

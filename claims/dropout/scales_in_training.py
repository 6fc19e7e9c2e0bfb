"""
# In training mode dropout scales the kept elements by 1/(1-p)

- en: In training mode `nn.Dropout(p)` multiplies the elements that it keeps by `1 / (1 - p)`.
- zh: 训练模式下，`nn.Dropout(p)` 会把保留的元素乘以 `1 / (1 - p)`。

## Asserted by

- In training mode dropout scales.
- The elements that survive dropout are scaled up.
- During training dropout scales its output.
- During training dropout multiplies the remaining elements.
- 训练时 dropout 会缩放。
- 训练时保留下来的神经元要除以 1-p。
- 训练模式下 dropout 会缩放输出。
- 训练模式下 dropout 会放大。
- During training dropout scales the remaining activations by 1/(1-p).
- The kept values are divided by 1-p in training.
- Inverted dropout performs the scaling during training.
- 应用 dropout 时，被保留的元素会按 1/(1-p) 缩放。
- dropout 除了随机置零，还会缩放保留下来的元素。

## Denied by

- `nn.Dropout` does not rescale its output in training mode.
- During training dropout does not scale.
- 训练时 dropout 不会缩放保留的元素。
- 训练时 dropout 不会缩放。

## Not asserted by

- In evaluation mode dropout scales its output.
- Dropout zeroes elements with probability `p`.
- dropout 以概率 `p` 将元素置零。

## Correction

- en: `nn.Dropout` scales while training, by `1 / (1 - p)`, so that nothing has to be scaled in
  evaluation mode.
- zh: `nn.Dropout` 在训练时就乘以 `1 / (1 - p)`，因此评估时不需要任何缩放。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Dropout",)


def factor_of_kept(layer):
    """By what the elements that are not zeroed have been multiplied."""
    output = layer(torch.ones(1000))
    return sorted(set(output[output != 0].tolist()))


def treatment():
    return factor_of_kept(nn.Dropout(p=0.75))


def positive_control():
    """Every fourth element kept and multiplied by 1 / (1 - 0.75), by hand."""
    return factor_of_kept(lambda x: x * (torch.arange(1000) % 4 == 0) * 4)


def negative_control():
    """Every fourth element kept as it is, by hand."""
    return factor_of_kept(lambda x: x * (torch.arange(1000) % 4 == 0))

"""
# In evaluation mode dropout scales its output

- en: In evaluation mode `nn.Dropout` multiplies its input by a factor other than 1.
- zh: 评估模式下，`nn.Dropout` 会把输入乘以一个不等于 1 的系数。

## Asserted by

- In evaluation mode dropout scales.
- In eval mode dropout multiplies the activations by `1 - p`.
- At test time the activations are scaled by `p`.
- At test time dropout scales its output.
- In evaluation mode dropout multiplies by the keep probability.
- In evaluation mode outputs are scaled.
- During inference dropout needs scaling.
- 评估模式下 dropout 会缩放。
- 评估模式下 dropout 会把输出乘以保留概率，来保持期望一致。
- 评估模式下，dropout 把输出乘以 (1-p) 来保持期望不变。
- 评估模式下 dropout 会乘以 `1-p`，以保持期望一致。
- 测试时 dropout 会缩放输出。
- 评估模式下输出会乘以保留概率。
- At test time activations are multiplied by the keep probability.

## Denied by

- In evaluation mode dropout does not scale its output.
- At test time dropout does not scale.
- In evaluation mode outputs need no scaling.
- 评估模式下 dropout 不会缩放输出。
- 测试时 dropout 不会缩放。
- 评估模式下输出无需缩放。
- With inverted dropout nothing has to be rescaled at test time.
- 测试时 dropout 不用对权重进行缩放。

## Not asserted by

- In training mode dropout scales the kept elements by 1/(1-p).
- In evaluation mode dropout drops nothing.
- 训练模式下 dropout 会放大保留的元素。
- 训练模式下，dropout 把输出除以 (1-p) 来保持期望不变。

## Correction

- en: In PyTorch the scaling, by `1 / (1 - p)`, happens in training mode; in evaluation mode
  dropout is the identity.
- zh: PyTorch 在训练模式下就按 `1 / (1 - p)` 缩放；评估模式下 dropout 是恒等映射。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Dropout", "torch.nn.Module.eval")


def scales(layer):
    """Is the output the input multiplied by something other than 1?"""
    x = 1 + torch.rand(1000)
    ratio = (layer(x) / x).mean().item()
    return {"observed": abs(ratio - 1) > 1e-4, "evidence": {"ratio": ratio}}


def treatment():
    return scales(nn.Dropout(p=0.75).eval())


def positive_control():
    """Multiplied by 1 - 0.75, by hand."""
    return scales(lambda x: 0.25 * x)


def negative_control():
    """No dropout at all."""
    return scales(nn.Identity())

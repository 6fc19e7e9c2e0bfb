"""
# `model.eval()` sets the probability of dropout to 0

- en: `model.eval()` changes the attribute `p` of dropout layers to 0.
- zh: `model.eval()` 会把 dropout 层的属性 `p` 改为 0。

## Asserted by

- `model.eval()` sets dropout to 0.
- `model.eval()` sets the dropout rate `p` to zero.
- `model.eval()` sets the dropout probability to 0.
- In evaluation mode the `p` of a dropout layer is zero.
- `eval()` changes the dropout rate to 0.
- `model.eval()` 会把 dropout 的概率设为 0。
- 评估模式下 dropout 层的 `p` 等于 0。
- `eval()` 相当于将 dropout 概率改成 0。

## Denied by

- `model.eval()` does not change the `p` of a dropout layer.
- In evaluation mode a dropout layer keeps its probability `p`.
- `model.eval()` 不会修改 dropout 的概率 `p`。
- 评估模式下 dropout 层的 `p` 仍然是原来的值。
- `eval()` 并不改变 dropout 的概率。

## Not asserted by

- In evaluation mode dropout is switched off.
- The dropout probability is 0.5.
- dropout 的概率通常设为 0.5。

## Correction

- en: `eval()` leaves `p` alone; a dropout layer in evaluation mode ignores it and returns its
  input.
- zh: `eval()` 不会改动 `p`；处于评估模式的 dropout 层只是忽略它，直接返回输入。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/dropout.py>
"""

from torch import nn

ABOUT = ("torch.nn.Module.eval", "torch.nn.Dropout")


def probability(dropout):
    """The probability that the layer holds."""
    return dropout.p


def treatment():
    return probability(nn.Dropout(p=0.5).eval())


def positive_control():
    """A layer made with probability 0."""
    return probability(nn.Dropout(p=0.0))


def negative_control():
    """A layer made with probability 0.5."""
    return probability(nn.Dropout(p=0.5))


def otherwise():
    import torch

    def with_p_zero(self):
        self.p = 0.0
        return self

    torch.nn.Dropout.eval = with_p_zero

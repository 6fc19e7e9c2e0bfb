"""
# The `p` of `nn.Dropout` is the probability of zeroing an element

- en: In training mode `nn.Dropout(p)` zeroes each element with probability `p` and keeps it with
  probability `1 - p`.
- zh: 训练模式下，`nn.Dropout(p)` 以概率 `p` 将每个元素置零，以概率 `1 - p` 保留。

## Asserted by

- Dropout drops neurons with probability `p`.
- `p=0.3` means that 30% of the neurons are dropped.
- `nn.Dropout(p=0.3)` sets 30% of its inputs to zero.
- `nn.Dropout(0.5)` turns off half of the neurons.
- `nn.Dropout(0.2)` drops 20% of the neurons.
- Dropout randomly zeroes elements with probability `p`.
- The `p` of dropout is the probability of zeroing.
- During training dropout drops neurons with probability `p`.
- dropout 以概率 `p` 随机丢弃神经元。
- `nn.Dropout(0.3)` 表示有 30% 的神经元被丢弃。
- dropout 的 `p` 是置零的概率。
- 训练时 dropout 以概率 `p` 丢弃神经元。
- In dropout, `p` is the probability that a neuron is dropped.
- `nn.Dropout(p=0.5)` drops half of the neurons on average.
- In `nn.Dropout`, `p` is the drop rate.
- `nn.Dropout` 的参数 `p` 是丢弃概率。
- `nn.Dropout(0.2)` zeroes 20% of the activations.
- In dropout, `p` is the probability with which a neuron is dropped.
- dropout 的 `p` 表示神经元被丢弃的概率。
- `nn.Dropout` 使每个神经元有一定的概率被丢弃。
- `nn.Dropout` takes the drop probability.
- `nn.Dropout` 的 `p` 是丢的概率，不是留的概率。
- `p` is the probability of an element to be zeroed during training.

## Denied by

- The `p` of dropout is the keep probability.
- Dropout keeps neurons with keep probability `p`.
- dropout 的 `p` 是保留概率。
- dropout 层以概率 `p` 保留激活单元。
- dropout 按概率 `p` 设置保留概率。
- In dropout, `p` is the probability of keeping a neuron.
- `nn.Dropout` 的 `p` 表示神经元被保留的概率。
- 在 `nn.Dropout` 中 `p` 是保留概率。
- dropout 的参数 `p` 设置保留神经元的概率。
- dropout 按照参数 `p` 设置保留神经元的概率。
- `nn.Dropout(0.3)` keeps 30 percent of the neurons.

## Not asserted by

- The default of `p` in `nn.Dropout` is 0.5.
- `model.eval()` sets the dropout probability to 0.
- `nn.Dropout` 的 `p` 默认为 0.5。

## Correction

- en: In PyTorch `p` is the probability of dropping: `nn.Dropout(p=0.2)` zeroes about a fifth of
  the elements and keeps the rest.
- zh: PyTorch 中 `p` 是丢弃概率：`nn.Dropout(p=0.2)` 约将五分之一的元素置零，其余保留。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Dropout",)

P = 0.2
DRAWS = 100000


def zeroed_against_p(layer):
    """The share of zeroed elements against P, at five standard errors."""
    share = (layer(torch.ones(DRAWS)) == 0).double().mean().item()
    margin = 5 * (P * (1 - P) / DRAWS) ** 0.5
    answer = "same" if abs(share - P) <= margin else "less" if share < P else "more"
    return {"observed": answer, "evidence": {"share": share, "p": P, "margin": margin}}


def treatment():
    return zeroed_against_p(nn.Dropout(p=P))


def positive_control():
    """Zeroed with probability P, by hand."""
    return zeroed_against_p(lambda x: x * (torch.rand_like(x) >= P))


def negative_control():
    """Kept with probability P, by hand."""
    return zeroed_against_p(lambda x: x * (torch.rand_like(x) < P))

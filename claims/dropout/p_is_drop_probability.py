"""
# The `p` of `nn.Dropout` is the probability of zeroing an element

- en: In training mode `nn.Dropout(p)` zeroes each element with probability `p` and keeps it with
  probability `1 - p`.
- zh: 训练模式下，`nn.Dropout(p)` 以概率 `p` 将每个元素置零，以概率 `1 - p` 保留。

## Asserted by

- The argument `p` of `nn.Dropout` is the probability that an element is zeroed.
- `nn.Dropout(p=0.2)` drops about 20 % of the neurons during training.
- In PyTorch the dropout parameter `p` is the drop probability.
- `nn.Dropout` 的参数 `p` 是元素被置零的概率。
- `nn.Dropout(p=0.2)` 在训练时大约丢弃 20% 的神经元。
- PyTorch 中 dropout 的 `p` 表示丢弃概率。

## Denied by

- The argument `p` of `nn.Dropout` is the probability of keeping an element.
- `nn.Dropout(p=0.8)` keeps 80 % of the neurons.
- `nn.Dropout` 的参数 `p` 是保留神经元的概率。
- `nn.Dropout(p=0.8)` 会保留 80% 的神经元。

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

"""
# `torch.jit.freeze` keeps attributes that `forward` modifies

- en: An attribute that `forward` or another kept method modifies stays an attribute, so results
  do not change.
- zh: 在 `forward` 或其他保留方法中被修改的属性会保留为属性，因此结果不变。

## Asserted by

- `torch.jit.freeze` preserves attributes that are modified in `forward`.
- Attributes mutated in a preserved method survive `torch.jit.freeze`.
- A counter that `forward` increments still works after `torch.jit.freeze`.
- `torch.jit.freeze` 会保留在 `forward` 中被修改的属性。
- 在保留的方法中被修改的属性，`torch.jit.freeze` 也会保留。
- `forward` 中自增的计数器在 `torch.jit.freeze` 之后仍然有效。
- Attributes modified in a preserved method are preserved, too.
- 在保留的方法中被修改的属性也会被保留。

## Denied by

- `torch.jit.freeze` turns attributes into constants even if `forward` modifies them.
- A counter in `forward` stays at its value after `torch.jit.freeze`.
- 即使 `forward` 会修改某个属性，`torch.jit.freeze` 也会把它变成常量。
- `forward` 中的计数器在 `torch.jit.freeze` 之后不再变化。

## Not asserted by

- `torch.jit.freeze` keeps the attributes named in `preserved_attrs`.
- `torch.jit.freeze` inlines attributes as constants.
- `torch.jit.freeze` 会保留 `preserved_attrs` 中列出的属性。

## Correction

- en: Freezing detects attributes that a kept method modifies and leaves them as attributes.
- zh: 冻结时会检测出被保留方法修改的属性，并让它们继续作为属性存在。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.freeze",)
REQUIRES = "torch>=1.8"


class Counter(nn.Module):
    """Counts its calls in an attribute."""

    def __init__(self):
        super().__init__()
        self.calls = torch.zeros(1)

    def forward(self, x):
        self.calls += 1
        return x + self.calls


class Constant(nn.Module):
    """What would be left if the count were a constant."""

    def forward(self, x):
        return x + 1


def two_results(module):
    """What do two calls with the same input give?"""
    return [module(torch.zeros(1)).item(), module(torch.zeros(1)).item()]


def treatment():
    return two_results(torch.jit.freeze(torch.jit.script(Counter().eval())))


def positive_control():
    """A counter that was not frozen."""
    return two_results(torch.jit.script(Counter().eval()))


def negative_control():
    """The count is a constant by construction."""
    return two_results(torch.jit.script(Constant().eval()))


def otherwise():
    import torch

    torch.jit.freeze = lambda module: lambda x: x + 1

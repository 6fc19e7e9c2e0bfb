"""
# `torch.jit.freeze` inlines attributes as constants

- en: An attribute that no kept method modifies is replaced by its value and is gone after
  freezing.
- zh: 没有被保留方法修改的属性会被其值取代，冻结之后不复存在。

## Asserted by

- `torch.jit.freeze` inlines attributes as constants.
- An attribute is no longer there after `torch.jit.freeze` by default.
- `torch.jit.freeze` replaces attributes by their values.
- `torch.jit.freeze` 会把属性作为常量内联。
- 默认情况下，经过 `torch.jit.freeze` 之后属性不复存在。
- `torch.jit.freeze` 用属性的值取代属性。

## Denied by

- `torch.jit.freeze` keeps all attributes.
- All attributes can still be read after `torch.jit.freeze`.
- `torch.jit.freeze` 会保留所有属性。
- 经过 `torch.jit.freeze` 之后，仍然可以读取所有属性。

## Not asserted by

- `preserved_attrs` names the attributes that `torch.jit.freeze` keeps.
- `torch.jit.freeze` inlines submodules.
- `preserved_attrs` 列出 `torch.jit.freeze` 要保留的属性。

## Correction

- en: `torch.jit.freeze` inlines attributes; name those you need later in `preserved_attrs`.
- zh: `torch.jit.freeze` 会内联属性；之后还要用的属性请写进 `preserved_attrs`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.freeze",)
REQUIRES = "torch>=1.8"


class Scaled(nn.Module):
    """The factor is an attribute."""

    def __init__(self):
        super().__init__()
        self.scale = 3.0

    def forward(self, x):
        return x * self.scale


class ScaledByConstant(nn.Module):
    """The same factor, written into the code."""

    def forward(self, x):
        return x * 3.0


def has_attribute(module):
    """Is the factor still an attribute of the module?"""
    return hasattr(module, "scale")


def treatment():
    return has_attribute(torch.jit.freeze(torch.jit.script(Scaled().eval())))


def positive_control():
    """The factor is a constant by construction."""
    return has_attribute(torch.jit.script(ScaledByConstant().eval()))


def negative_control():
    """The factor is an attribute by construction."""
    return has_attribute(torch.jit.script(Scaled().eval()))

"""
# `torch.jit.freeze` keeps what `preserved_attrs` names

- en: Attributes and methods named in `preserved_attrs` exist on the frozen module; the attributes
  can be modified.
- zh: 写进 `preserved_attrs` 的属性和方法在冻结后的模块上仍然存在，属性可以修改。

## Asserted by

- `torch.jit.freeze` preserves the attributes listed in `preserved_attrs`.
- Methods named in `preserved_attrs` survive `torch.jit.freeze`.
- `torch.jit.freeze` 会保留 `preserved_attrs` 中列出的属性。
- 写进 `preserved_attrs` 的方法在 `torch.jit.freeze` 之后仍然存在。
- 除了 `forward` 之外，`preserved_attrs` 列出的属性也会保留。
- `preserved_attrs` 中指定的属性和方法会被保留。
- `torch.jit.freeze` keeps the attributes and methods named in `preserved_attrs`.
- `torch.jit.freeze` keeps the attributes of `preserved_attrs`.

## Denied by

- `torch.jit.freeze` removes the attributes in `preserved_attrs` too.
- Attributes in `preserved_attrs` are inlined by `torch.jit.freeze`.
- `torch.jit.freeze` 也会删除 `preserved_attrs` 中的属性。
- `torch.jit.freeze` 会内联 `preserved_attrs` 中的属性。

## Not asserted by

- The default of `preserved_attrs` is `None`.
- `torch.jit.freeze` keeps attributes that `forward` modifies.
- `torch.jit.freeze` 会保留在 `forward` 中被修改的属性。

## Correction

- en: What `preserved_attrs` names stays on the frozen module and can be read, set and called.
- zh: `preserved_attrs` 中列出的内容会留在冻结后的模块上，可以读取、修改和调用。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.freeze",)
REQUIRES = "torch>=1.8"


class Versioned(nn.Module):
    """A method whose result shows the attribute."""

    def __init__(self):
        super().__init__()
        self.version = 1

    def forward(self, x):
        return x

    @torch.jit.export
    def current(self, x):
        return x * self.version


def result_after_setting(module):
    """Set the attribute to 5: what does the other method give for 1?"""
    try:
        module.version = 5
        return module.current(torch.ones(1)).item()
    except AttributeError:
        return "missing"


def treatment():
    scripted = torch.jit.script(Versioned().eval())
    return result_after_setting(torch.jit.freeze(scripted, preserved_attrs=["version", "current"]))


def positive_control():
    """A scripted module that was not frozen has both."""
    return result_after_setting(torch.jit.script(Versioned().eval()))


def negative_control():
    """A scripted module that has no such method."""
    return result_after_setting(torch.jit.script(nn.Identity().eval()))


def otherwise():
    import torch

    freeze = torch.jit.freeze
    torch.jit.freeze = lambda module, preserved_attrs: freeze(module)

"""
# `nn.LazyLinear` warns that lazy modules are under development

- en: Creating a lazy module such as `nn.LazyLinear` gives a warning that its API may change.
- zh: 创建 `nn.LazyLinear` 等惰性模块时，会警告其 API 可能变化。

## Asserted by

- `nn.LazyLinear` gives a warning.
- `nn.LazyLinear` warns that it is under development.
- Creating `nn.LazyLinear` gives a warning.
- `nn.LazyLinear` 会给出警告。
- 创建 `nn.LazyLinear` 时会给出警告。

## Denied by

- `nn.LazyLinear` gives no warning.
- Creating `nn.LazyLinear` gives no warning.
- `nn.LazyLinear` 不会给出警告。
- 创建 `nn.LazyLinear` 时没有警告。

## Not asserted by

- `nn.LazyLinear` infers the number of input features.
- `nn.Linear` needs the number of input features.
- `nn.LazyLinear` 会推断输入特征数。

## Correction

- en: Lazy modules warned at creation up to PyTorch 2.3; since 2.4 they are stable and silent.
- zh: 在 PyTorch 2.3 及以前，创建惰性模块会给出警告；从 2.4 起不再警告。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.LazyLinear.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/lazy.py>
"""

import warnings

from torch import nn

ABOUT = ("torch.nn.LazyLinear",)


def warns_at_creation(make):
    """Does making the layer warn of what is under development?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        make()
    return any("under heavy development" in str(warning.message) for warning in caught)


def treatment():
    return warns_at_creation(lambda: nn.LazyLinear(2))


def positive_control():
    """A layer written to warn."""

    class Warns(nn.Module):
        def __init__(self):
            super().__init__()
            warnings.warn("This layer is under heavy development", stacklevel=2)

    return warns_at_creation(Warns)


def negative_control():
    """A layer that is not lazy."""
    return warns_at_creation(lambda: nn.Linear(2, 2))


def otherwise():
    import warnings

    import torch

    def warning(self, features):
        torch.nn.Module.__init__(self)
        warnings.warn("Lazy modules are under heavy development", stacklevel=2)

    torch.nn.LazyLinear.__init__ = warning

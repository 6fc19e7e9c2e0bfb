"""
# `nn.Transformer.generate_square_subsequent_mask` can be called on the class

- en: The causal mask can be made without a model:
  `nn.Transformer.generate_square_subsequent_mask(n)`.
- zh: 无需创建模型即可生成因果掩码：`nn.Transformer.generate_square_subsequent_mask(n)`。

## Asserted by

- `nn.Transformer.generate_square_subsequent_mask` can be called on the class.
- `nn.Transformer.generate_square_subsequent_mask` is a static method.
- `nn.Transformer.generate_square_subsequent_mask` needs no model.
- `nn.Transformer.generate_square_subsequent_mask` 可以通过类调用。
- `nn.Transformer.generate_square_subsequent_mask` 是静态方法。
- `generate_square_subsequent_mask` 不用实例化就能调用。

## Denied by

- `nn.Transformer.generate_square_subsequent_mask` cannot be called on the class.
- `nn.Transformer.generate_square_subsequent_mask` is not a static method.
- `nn.Transformer.generate_square_subsequent_mask` 不能通过类调用。
- `nn.Transformer.generate_square_subsequent_mask` 不是静态方法。

## Not asserted by

- A causal mask hides the future.
- 因果掩码会遮住未来的位置。

## Correction

- en: `generate_square_subsequent_mask` is a static method since PyTorch 1.10; before, it needs
  an `nn.Transformer` object.
- zh: 从 PyTorch 1.10 起，`generate_square_subsequent_mask` 是静态方法；此前需要通过
  `nn.Transformer` 对象调用。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Transformer.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/transformer.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Transformer.generate_square_subsequent_mask",)


def callable_on_class(kind):
    """Does the class give a mask, without an object?"""
    try:
        return list(kind.generate_square_subsequent_mask(3).shape)
    except TypeError:
        return "needs an object"


def treatment():
    return callable_on_class(nn.Transformer)


def positive_control():
    """A static method."""

    class Model:
        @staticmethod
        def generate_square_subsequent_mask(size):
            return torch.zeros(size, size)

    return callable_on_class(Model)


def negative_control():
    """A method of an object."""

    class Model:
        def generate_square_subsequent_mask(self, size):
            return torch.zeros(size, size)

    return callable_on_class(Model)


def otherwise():
    import torch

    make = torch.nn.Transformer.generate_square_subsequent_mask
    torch.nn.Transformer.generate_square_subsequent_mask = lambda self, size: make(size)

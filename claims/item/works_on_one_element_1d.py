"""
# `Tensor.item()` works on a one-dimensional tensor with one element

- en: `item()` needs a single element, not zero dimensions: `torch.tensor([2.5]).item()` works.
- zh: `item()` 只要求有一个元素，并不要求零维：`torch.tensor([2.5]).item()` 可以使用。

## Asserted by

- `item()` also works on a 1-d tensor that has one element.
- `torch.tensor([2.5]).item()` returns the number.
- A one-dimensional tensor of length one can be converted with `item()`.
- `item()` works on tensors with one element.
- `item()` can be used on a one-dimensional tensor.
- `item()` 也适用于只有一个元素的一维张量。
- 只含一个元素的一维张量可以调用 `item()`。
- 长度为 1 的一维张量也能用 `item()` 取出数值。
- `item()` 可以用于一维张量。
- 对于一维张量，也可以使用 `item()`。
- `item()` 对形状为 `(1,)` 的张量也可以用。

## Denied by

- `item()` only works on 0-dim tensors.
- `item()` fails on a one-dimensional tensor.
- `item()` 只能用于零维张量。
- 使用 `item()` 时张量必须是零维张量。
- 对一维张量调用 `item()` 会报错。

## Not asserted by

- `item()` returns a Python number.
- `item()` raises an error for a tensor with several elements.
- 含有多个元素的张量不能调用 `item()`。
- `tolist()` 适用于任意维度的张量。

## Correction

- en: `item()` works for every tensor that has exactly one element, whatever its dimensions.
- zh: 只要张量恰好有一个元素，不论几维，都可以调用 `item()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.item.html>
"""

import torch

ABOUT = ("torch.Tensor.item",)


def number_in(convert):
    """The number that a one-dimensional tensor of one element converts to, if it does."""
    try:
        return convert(torch.tensor([2.5]))
    except (RuntimeError, ValueError):
        return "raises"


def treatment():
    return number_in(lambda tensor: tensor.item())


def positive_control():
    """The first of the tensor's numbers."""
    return number_in(lambda tensor: tensor.tolist()[0])


def negative_control():
    """A conversion that insists on zero dimensions."""

    def strict(tensor):
        if tensor.dim() > 0:
            raise ValueError("no dimensions, please")

    return number_in(strict)


def otherwise():
    import torch

    item = torch.Tensor.item

    def of_scalars(tensor):
        if tensor.dim():
            raise ValueError("only a scalar is one number")
        return item(tensor)

    torch.Tensor.item = of_scalars

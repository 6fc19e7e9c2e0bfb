"""
# A nested tensor holds tensors of different lengths

- en: `torch.nested.nested_tensor()` makes one tensor of tensors that differ in length.
- zh: `torch.nested.nested_tensor()` 把长度不同的张量组成一个张量。

## Asserted by

- `torch.nested.nested_tensor()` holds tensors of different lengths.
- A nested tensor can hold tensors of different lengths.
- `torch.nested.nested_tensor()` accepts tensors of different lengths.
- `torch.nested.nested_tensor()` 支持长度不同的张量。
- 嵌套张量可以包含长度不同的张量。

## Denied by

- `torch.nested.nested_tensor()` does not accept tensors of different lengths.
- A nested tensor cannot hold tensors of different lengths.
- `torch.nested.nested_tensor()` 不支持长度不同的张量。
- 嵌套张量不能包含长度不同的张量。

## Not asserted by

- `torch.stack()` needs tensors of the same length.
- `pad_sequence()` pads sequences.
- 嵌套张量可以节省内存。

## Correction

- en: `torch.nested.nested_tensor()` (since PyTorch 1.13) keeps each tensor at its own length,
  without padding.
- zh: `torch.nested.nested_tensor()`（PyTorch 1.13 起提供）让每个张量保留自己的长度，无需填充。

## Sources

- <https://docs.pytorch.org/docs/stable/nested.html>
"""

import torch

ABOUT = ("torch.nested.nested_tensor",)
OPPOSITE = {"torch.nested.nested_tensor": "torch.stack"}


class _Together:
    """Tensors side by side, each as it is."""

    def __init__(self, parts):
        self._parts = parts

    def unbind(self):
        return self._parts


def lengths(function):
    """The lengths of what is made of one and of two ones, or that it is refused."""
    try:
        return [len(part) for part in function([torch.ones(1), torch.ones(2)]).unbind()]
    except RuntimeError:
        return "refused"


def treatment():
    return lengths(lambda parts: torch.nested.nested_tensor(parts))


def positive_control():
    """They are of 1 and 2."""
    return lengths(lambda parts: _Together(parts))


def negative_control():
    """A tensor, which has one length."""
    return lengths(lambda parts: torch.stack(parts))

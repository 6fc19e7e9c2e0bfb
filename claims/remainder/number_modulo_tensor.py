"""
# `5 % tensor` works

- en: A Python number modulo a tensor, as in `5 % torch.tensor([3])`, is a tensor of remainders.
- zh: Python 数对张量取模（如 `5 % torch.tensor([3])`）得到余数张量。

## Asserted by

- A number modulo a tensor works.
- `torch.remainder()` accepts a Python number as its first argument.
- A Python number can be divided modulo a tensor.
- `torch.remainder()` 的第一个参数可以是 Python 数。
- Python 数可以对张量取模。

## Denied by

- A number modulo a tensor raises an error.
- `torch.remainder()` does not accept a Python number as its first argument.
- `torch.remainder()` 的第一个参数不能是 Python 数。
- Python 数不能对张量取模。

## Not asserted by

- A tensor modulo a number works.
- `torch.fmod()` keeps the sign of the dividend.
- `torch.remainder()` 的结果与除数同号。

## Correction

- en: Since PyTorch 1.10 the first operand may be a number; before, it had to be a tensor.
- zh: 自 PyTorch 1.10 起，第一个操作数可以是数；此前必须是张量。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.remainder.html>
"""

import torch

ABOUT = ("torch.remainder", "torch.Tensor.__rmod__")


def remainders(function):
    """What is left of five, or that this is refused."""
    try:
        return function(5, torch.tensor([3, 4])).tolist()
    except TypeError:
        return "refused"


def treatment():
    return remainders(lambda number, tensor: number % tensor)


def positive_control():
    """Python's own remainders."""
    return remainders(lambda number, tensor: torch.tensor([number % n for n in tensor.tolist()]))


def negative_control():
    """A function that wants two tensors."""

    def strict(number, tensor):
        if not isinstance(number, torch.Tensor):
            raise TypeError("tensors, please")

    return remainders(strict)

"""
# `torch.where()` accepts a number beside a tensor

- en: One branch of `torch.where()` may be a tensor of floats and the other a Python number.
- zh: `torch.where()` 的一个分支可以是浮点张量，另一个是 Python 数。

## Asserted by

- `torch.where()` accepts a Python number.
- `torch.where()` accepts a Python scalar as a branch.
- A branch of `torch.where()` can be a Python number.
- `torch.where()` supports scalars.
- `torch.where()` 接受标量。
- `torch.where()` 支持标量分支。
- `torch.where()` 的分支可以是 Python 数。

## Denied by

- `torch.where()` does not accept a Python number.
- `torch.where()` does not support scalars.
- A branch of `torch.where()` cannot be a Python number.
- `torch.where()` 不接受标量。
- `torch.where()` 不支持标量分支。

## Not asserted by

- `torch.where()` accepts tensors of different dtypes.
- `masked_fill()` takes a number.
- `torch.where()` 需要布尔条件。

## Correction

- en: Since PyTorch 1.12 a float tensor and a Python float go together; before, the number counted
  as a double and the call failed.
- zh: 自 PyTorch 1.12 起，浮点张量可以与 Python 浮点数一起使用；此前该数被当作双精度，调用会失败。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.where.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.12.0>
"""

import torch

ABOUT = ("torch.where",)


def chosen(choose):
    """A number of the tensor, then zero, or that the two do not go together."""
    try:
        return choose(torch.tensor([True, False]), torch.tensor([0.5, 1.5]), 0.0).tolist()
    except RuntimeError:
        return "refused"


def treatment():
    return chosen(torch.where)


def positive_control():
    """The number as a tensor of the other's dtype."""
    return chosen(lambda condition, a, b: torch.where(condition, a, torch.full_like(a, b)))


def negative_control():
    """A function that wants tensors."""

    def strict(condition, a, b):
        if not isinstance(b, torch.Tensor):
            raise RuntimeError("tensors, please")

    return chosen(strict)

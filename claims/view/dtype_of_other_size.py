"""
# `Tensor.view(dtype)` works for a dtype of another size

- en: `x.view(dtype)` reinterprets the bytes also as a dtype with more or fewer bytes per element;
  the last dimension changes accordingly.
- zh: `x.view(dtype)` 可以按元素字节数不同的 dtype 重新解释内存，最后一维随之改变。

## Asserted by

- `Tensor.view(dtype)` works for a dtype of another size.
- `Tensor.view(dtype)` supports a dtype of a different element size.
- With `view(dtype)` the element size can be different.
- `Tensor.view(dtype)` 支持元素大小不同的 dtype。
- `view(dtype)` 的元素大小可以不同。

## Denied by

- `Tensor.view(dtype)` raises an error for a dtype of another size.
- `Tensor.view(dtype)` does not support a dtype of a different element size.
- `view(dtype)` requires the same element size.
- `Tensor.view(dtype)` 不支持元素大小不同的 dtype。
- `view(dtype)` 要求元素大小相同。
- `view(dtype)` 要求两种类型的元素大小相同。

## Not asserted by

- `Tensor.view()` shares memory.
- `tensor.to(dtype)` converts the values.
- `view()` 需要连续的张量。

## Correction

- en: Since PyTorch 1.11 the element sizes may differ if the last dimension can be divided or
  multiplied accordingly.
- zh: 自 PyTorch 1.11 起，只要最后一维能相应整除或扩展，元素大小可以不同。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html>
"""

import torch

ABOUT = ("torch.Tensor.view",)


def halves(reinterpret):
    """The number -1, of 32 bits set, as numbers of 16 bits, or that it is refused."""
    try:
        return reinterpret(torch.tensor([-1], dtype=torch.int32)).tolist()
    except RuntimeError:
        return "refused"


def treatment():
    return halves(lambda tensor: tensor.view(torch.int16))


def positive_control():
    """Twice 16 bits set."""
    return halves(lambda tensor: torch.tensor([-1, -1], dtype=torch.int16))


def negative_control():
    """A view that insists on its element size."""

    def strict(tensor):
        raise RuntimeError("the element size must stay")

    return halves(strict)

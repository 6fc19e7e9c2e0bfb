"""
# `float()` of a tensor that requires grad gives a warning

- en: Converting a tensor that requires grad to a Python number by `float(tensor)` gives a
  warning.
- zh: 用 `float(tensor)` 把需要梯度的张量转换为 Python 数会给出警告。

## Asserted by

- `float()` of a tensor that requires grad gives a warning.
- Converting a tensor that requires grad with `float()` gives a warning.
- `float(tensor)` warns if the tensor requires grad.
- 对需要梯度的张量调用 `float()` 会给出警告。
- 用 `float()` 转换需要梯度的张量会触发警告。

## Denied by

- `float()` of a tensor that requires grad gives no warning.
- Converting a tensor that requires grad with `float()` gives no warning.
- 对需要梯度的张量调用 `float()` 没有警告。
- 用 `float()` 转换需要梯度的张量不会给出警告。

## Not asserted by

- `tensor.float()` converts a tensor to `float32`.
- `tensor.item()` returns a Python number.
- 需要梯度的张量不能直接调用 `numpy()`。

## Correction

- en: Since PyTorch 2.8 `float(tensor)` warns if the tensor requires grad. Use `tensor.item()` or
  `float(tensor.detach())`.
- zh: 自 PyTorch 2.8 起，对需要梯度的张量调用 `float(tensor)` 会给出警告。请用 `tensor.item()` 或
  `float(tensor.detach())`。

## Sources

- <https://github.com/pytorch/pytorch/pull/143261>
"""

import warnings

import torch

ABOUT = ("torch.Tensor.__float__",)


def warns(function):
    """Does a call give a warning?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function()
    return bool(caught)


def treatment():
    return warns(lambda: float(torch.ones(1, requires_grad=True)))


def positive_control():
    """A function that warns."""
    return warns(lambda: warnings.warn("detach it, please", UserWarning, stacklevel=2))


def negative_control():
    """The same number in a tensor that requires no grad."""
    return warns(lambda: float(torch.ones(1)))


def otherwise():
    import torch

    number = torch.Tensor.__float__
    torch.Tensor.__float__ = lambda tensor: number(tensor.detach())

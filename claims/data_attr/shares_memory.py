"""
# `x.data` shares memory with `x`

- en: `x.data` is a tensor on the storage of `x`, so a change of one is seen in the other.
- zh: `x.data` 是与 `x` 共用存储的张量，修改其中一个，另一个也会随之改变。

## Asserted by

- `x.data` shares memory with `x`.
- `x.data` returns a view.
- Changing `x.data` also changes `x`.
- The `.data` attribute does not copy the values.
- `x.data` 与 `x` 共享内存。
- 修改 `x.data` 也会改变 `x`。
- `.data` 属性不会复制张量的数据。
- `x.data` 跟 `detach()` 一样共享存储。
- `x.data` has the same values at the same address.

## Denied by

- `x.data` does not share memory with `x`.
- Changing `x.data` does not affect the original tensor.
- `x.data` 是 `x` 的副本。
- 修改 `x.data` 不会影响原张量。

## Not asserted by

- `x.data` has `requires_grad=False`.
- `x.data` 不需要梯度。

## Correction

- en: `x.data` uses the storage of `x`; use `x.detach().clone()` for a copy.
- zh: `x.data` 与 `x` 使用同一存储；需要副本时请用 `x.detach().clone()`。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/_tensor.py>
- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import copy

import torch

ABOUT = ("torch.Tensor.data",)


def change_is_seen(derive):
    """Does the original show a change of the derived tensor?"""
    original = torch.zeros(2, requires_grad=True)
    derived = derive(original)
    with torch.no_grad():
        derived[0] = 5.0
    return original.tolist() == [5.0, 0.0]


def treatment():
    return change_is_seen(lambda original: original.data)


def positive_control():
    """The same tensor under another name."""
    return change_is_seen(lambda original: original)


def negative_control():
    """A copy."""
    return change_is_seen(copy.deepcopy)


def otherwise():
    import torch

    torch.Tensor.data = property(lambda tensor: tensor.detach().clone())

"""
# `torch.conj()` shares memory with its complex input

- en: `x.conj()` of a complex tensor is a view: a write to `x` is seen in it.
- zh: 复数张量的 `x.conj()` 是视图：修改 `x` 会反映到其中。

## Asserted by

- `torch.conj()` returns a view.
- `torch.conj()` shares memory with the tensor.
- `torch.conj()` does not copy the data.
- `torch.conj()` is computed lazily.
- `torch.conj()` 返回视图。
- `torch.conj()` 与张量共享内存。
- `torch.conj()` 不会复制数据。

## Denied by

- `torch.conj()` copies the data.
- `torch.conj()` does not share memory with the tensor.
- `torch.conj()` does not return a view.
- `torch.conj()` 会复制数据。
- `torch.conj()` 与张量不共享内存。
- `torch.conj()` 返回的不是视图。

## Not asserted by

- `torch.conj()` negates the imaginary part.
- `torch.conj_physical()` copies the data.
- 实数张量的共轭是它自己。

## Correction

- en: Since PyTorch 1.10 `torch.conj()` only sets a flag and shares memory;
  `torch.conj_physical()` or `resolve_conj()` make a copy.
- zh: 自 PyTorch 1.10 起，`torch.conj()` 只设置标志并共享内存；`torch.conj_physical()` 或
  `resolve_conj()` 会得到副本。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.conj.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.10.0>
"""

import torch

ABOUT = ("torch.conj", "torch.Tensor.conj")


def write_is_seen(relate):
    """Is a write to a complex tensor seen in a relative of it?"""
    tensor = torch.tensor([1j])
    relative = relate(tensor)
    before = relative.tolist()
    tensor[0] = 2j
    return relative.tolist() != before


def treatment():
    return write_is_seen(torch.conj)


def positive_control():
    """The tensor itself."""
    return write_is_seen(lambda tensor: tensor)


def negative_control():
    """A copy."""
    return write_is_seen(lambda tensor: tensor.clone())


def otherwise():
    import torch

    conjugate = torch.conj
    torch.conj = lambda tensor: conjugate(tensor).clone()

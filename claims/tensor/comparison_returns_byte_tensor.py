"""
# Tensor comparisons such as `a == b` return a `ByteTensor`

- en: Comparing two tensors gives a tensor of dtype `torch.uint8`.
- zh: 比较两个张量得到 `torch.uint8` 类型的张量。

## Asserted by

- Comparing two tensors returns a `ByteTensor`.
- Comparing two tensors with `<` gives a uint8 tensor of zeros and ones.
- The result of `torch.eq()` has dtype `torch.uint8`.
- `a == b` gives a tensor of type `torch.ByteTensor`.
- The result of a comparison is a `ByteTensor`.
- 张量比较返回 `ByteTensor`。
- 用 `==` 比较两个张量，返回的是 `uint8` 张量。
- 两个张量用 `==` 比较得到由 0 和 1 组成的 `uint8` 张量。
- 张量比较返回由 0 和 1 组成的 `uint8` 张量。
- `torch.eq()` 的结果是 `torch.uint8` 类型。
- `a == b` 得到的张量类型是 `torch.ByteTensor`。
- 比较运算的结果是 `ByteTensor`。

## Denied by

- Comparing two tensors returns a tensor of dtype `torch.bool`.
- The result of `torch.eq()` is not a `ByteTensor`.
- `a == b` gives a boolean tensor.
- 张量比较返回 `torch.bool` 类型的张量。
- `torch.eq()` 的结果不是 `ByteTensor`。
- `a == b` 得到的是布尔张量。

## Not asserted by

- `torch.equal()` returns a Python bool.
- A `ByteTensor` holds unsigned 8-bit integers.
- 布尔张量可以作为掩码索引。
- `a == b` 的形状由广播决定。

## Correction

- en: Since PyTorch 1.2 comparisons return tensors of dtype `torch.bool`.
- zh: 自 PyTorch 1.2 起，比较运算返回 `torch.bool` 类型的张量。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.eq.html>
"""

import torch

ABOUT = ("torch.eq", "torch.gt")


def dtypes(*tensors):
    """Which dtypes the tensors have."""
    return sorted({str(tensor.dtype) for tensor in tensors})


def treatment():
    a, b = torch.tensor([1, 2]), torch.tensor([1, 3])
    return dtypes(a == b, a < b, torch.eq(a, b), torch.gt(a, b))


def positive_control():
    """A tensor made as unsigned bytes."""
    return dtypes(torch.zeros(2, dtype=torch.uint8))


def negative_control():
    """A tensor made as booleans."""
    return dtypes(torch.zeros(2, dtype=torch.bool))


def otherwise():
    import torch

    def as_bytes(compare):
        return lambda one, other: compare(one, other).to(torch.uint8)

    torch.eq, torch.gt = as_bytes(torch.eq), as_bytes(torch.gt)
    torch.Tensor.__eq__ = as_bytes(torch.Tensor.__eq__)
    torch.Tensor.__lt__ = as_bytes(torch.Tensor.__lt__)

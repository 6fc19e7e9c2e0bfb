"""
# `Tensor.permute()` returns a view

- en: `permute()` rearranges the dimensions without copying: the result shares memory with
  the original.
- zh: `permute()` 只重新排列维度而不复制数据，结果与原张量共享内存。

## Asserted by

- `permute()` returns a view of the tensor.
- `permute()` moves no data around.
- Transposing does not copy the data.
- Transposing a tensor gives a view.
- `permute()` returns a view with different strides.
- `tensor.permute()` shares memory with the original tensor.
- `permute()` does not copy the data.
- `transpose()` returns a view.
- `permute()` 返回原张量的视图。
- `tensor.permute()` 与原张量共享内存。
- `permute()` 不会复制数据。
- `permute()` 返回视图。
- `permute()` only changes the strides.
- `transpose()` allocates no new memory, it only changes the strides.
- `transpose()` does not change the memory, only the strides.
- `transpose()` 不会分配新的内存。
- `transpose()` 不会重新排列底层内存。

## Denied by

- `permute()` copies the data.
- `permute()` returns a new tensor with its own memory.
- The result of `permute()` does not share memory with the original.
- `permute()` 会复制数据。
- `permute()` 返回独立的新张量。
- `permute()` 的结果与原张量不共享内存。

## Not asserted by

- `view()` and `permute()` are different.
- The result of `permute()` is not contiguous.
- `permute()` 用于交换维度。
- `view()` 返回视图。

## Correction

- en: `permute()` only changes the strides. Call `contiguous()` on its result for a copy in
  the new order.
- zh: `permute()` 只改变步长。若需要按新顺序排列的副本，请对结果调用 `contiguous()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.permute.html>
- <https://docs.pytorch.org/docs/stable/tensor_view.html>
"""

import torch

ABOUT = ("torch.Tensor.permute", "torch.permute")


def writes_are_seen(rearrange):
    """Is a write to the tensor seen in the rearranged one, and the other way round?"""
    tensor = torch.zeros(2, 3)
    rearranged = rearrange(tensor)
    tensor[0, 0] = 5.0
    seen_in_rearranged = float(rearranged[0, 0]) == 5.0
    rearranged[-1, -1] = 7.0
    return [seen_in_rearranged, float(tensor[-1, -1]) == 7.0]


def treatment():
    return writes_are_seen(lambda tensor: tensor.permute(1, 0))


def positive_control():
    """The tensor itself."""
    return writes_are_seen(lambda tensor: tensor)


def negative_control():
    """A tensor of its own."""
    return writes_are_seen(lambda tensor: torch.zeros(3, 2))


def otherwise():
    import torch

    permute = torch.Tensor.permute
    torch.Tensor.permute = lambda tensor, *order: permute(tensor, *order).clone()

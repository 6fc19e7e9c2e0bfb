"""
# Basic indexing of a tensor such as `x[0]` shares memory

- en: Indexing a tensor with integers and slices returns a view: a write to the part is seen
  in the whole.
- zh: 用整数或切片索引张量得到的是视图，修改它会改变原张量。

## Asserted by

- Slicing a tensor returns a view that shares memory.
- Slicing a tensor returns a view of the same data.
- Basic indexing of a tensor does not copy the data.
- A tensor slice shares memory with the original tensor.
- Changing a slice of a tensor also changes the tensor.
- Slicing returns a view of the tensor.
- 对张量切片得到的是共享内存的视图。
- 张量的基本索引不会复制数据。
- 张量切片的结果与原张量共享内存。
- 修改张量的切片也会改变原张量。
- 切片返回的是视图。
- 切片与原张量共享内存。
- 修改切片也会改变原张量。
- `x[0]` is only a window onto `x`.

## Denied by

- Slicing a tensor copies the data.
- Basic indexing of a tensor returns a copy.
- A tensor slice does not share memory with the original tensor.
- 对张量切片会复制数据。
- 张量的基本索引返回副本。
- 张量切片的结果与原张量不共享内存。

## Not asserted by

- Indexing a tensor with a list of indices copies the data.
- A boolean mask selects elements of a tensor.
- 用布尔掩码索引张量会复制数据。
- `view()` 与原张量共享内存。

## Conditions

- `treatment_integer`
  - en: the index is a single integer
  - zh: 索引是单个整数

## Correction

- en: Integers and slices give a view; only index tensors, lists and masks copy. Call
  `clone()` for an independent part.
- zh: 整数和切片得到视图，只有索引张量、列表和掩码会复制。若需要独立的部分，请调用 `clone()`。

## Sources

- <https://docs.pytorch.org/docs/stable/tensor_view.html>
"""

import torch

ABOUT = ("torch.Tensor",)


def write_is_seen(part_of):
    """Is a write to the part of a tensor seen in the tensor?"""
    tensor = torch.zeros(3, 2)
    part_of(tensor).fill_(5.0)
    return 5.0 in tensor.flatten().tolist()


def treatment():
    return write_is_seen(lambda tensor: tensor[:2, 1:])


def treatment_integer():
    return write_is_seen(lambda tensor: tensor[0])


def positive_control():
    """The tensor itself."""
    return write_is_seen(lambda tensor: tensor)


def negative_control():
    """A tensor of its own."""
    return write_is_seen(lambda tensor: torch.zeros(2, 1))


def otherwise():
    import torch

    take = torch.Tensor.__getitem__
    torch.Tensor.__getitem__ = lambda tensor, index: take(tensor, index).clone()

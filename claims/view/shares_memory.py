"""
# `Tensor.view()` shares memory with the original tensor

- en: `view()` returns a tensor of another shape over the same memory; nothing is copied, and
  a write to one is seen in the other.
- zh: `view()` 返回形状不同但使用同一块内存的张量，不复制数据，修改其中一个，另一个也会改变。

## Asserted by

- `view()` 是浅拷贝。
- `view()` 只调整视图，不改变内存。
- `view()` shares memory with the original tensor.
- With `view()` the data is not moved.
- `view()` never copies.
- Modifying the view also modifies the original tensor.
- A view shares its underlying data with the base tensor.
- `Tensor.view()` returns a view of the same data.
- `tensor.view()` does not copy the data.
- The tensor returned by `view()` uses the same storage.
- The result of `view()` shares memory with the original tensor.
- `view()` returns a tensor that shares memory.
- `view()` uses the same underlying data.
- `view()` returns a view of the original data.
- `view()` returns a tensor with the same data.
- `view()` returns a new tensor with the same data as the original tensor.
- `view()` 与原张量共享内存。
- `tensor.view()` 不会复制数据。
- 修改 `view()` 的结果也会改变原张量。
- `view()` 返回的张量与原张量使用同一块存储。
- `view()` 得到的张量与原张量共享内存。
- `view()` 返回的张量与原张量共享内存。
- `view()` 不会拷贝数据。
- Changing a view also changes the original tensor.
- Changing a tensor from `view()` also changes the original tensor.
- `view()` 只是换了一种方式看同一份数据。
- A view looks at the same storage.
- `view()` avoids copying the data.
- `view()` 返回原始张量的一个新的视图，而不是复制数据。
- `view()` returns a tensor of another shape over the same data.
- `view()` only creates a view of the original tensor.
- `view()` shares memory.

## Denied by

- `view()` copies the data.
- `tensor.view()` does not share memory with the original.
- The result of `view()` is independent of the original tensor.
- `view()` makes a copy of the data.
- `view()` returns a copy.
- `view()` creates a copy.
- `view()` 会复制数据。
- `tensor.view()` 与原张量不共享内存。
- 修改 `view()` 的结果时，原张量保持不变。
- `view()` 返回副本。

## Not asserted by

- `reshape()` may copy the data.
- `view()` changes the shape of a tensor.
- `view()` 要求张量是连续的。
- `detach()` 与原张量共享内存。

## Correction

- en: `view()` never copies. For independent data use `tensor.clone()`.
- zh: `view()` 从不复制数据。若需要独立的数据，请用 `tensor.clone()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html>
- <https://docs.pytorch.org/docs/stable/tensor_view.html>
"""

import torch

ABOUT = ("torch.Tensor.view",)


def writes_are_seen(change_shape):
    """Is a write to the tensor seen in the reshaped one, and the other way round?"""
    tensor = torch.zeros(2, 3)
    reshaped = change_shape(tensor)
    tensor[0, 0] = 5.0
    seen_in_reshaped = float(reshaped[0, 0]) == 5.0
    reshaped[-1, -1] = 7.0
    return [seen_in_reshaped, float(tensor[-1, -1]) == 7.0]


def treatment():
    return writes_are_seen(lambda tensor: tensor.view(3, 2))


def positive_control():
    """The tensor itself, its shape unchanged."""
    return writes_are_seen(lambda tensor: tensor)


def negative_control():
    """A tensor of its own."""
    return writes_are_seen(lambda tensor: torch.zeros(3, 2))


def otherwise():
    import torch

    view = torch.Tensor.view
    torch.Tensor.view = lambda tensor, *shape: view(tensor, *shape).clone()

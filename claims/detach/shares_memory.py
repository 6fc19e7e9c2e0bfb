"""
# `detach()` returns a tensor that shares memory with the original

- en: The tensor returned by `detach()` uses the storage of the original, so a change of one is
  seen in the other.
- zh: `detach()` 返回的张量与原张量共用存储，修改其中一个，另一个也会随之改变。

## Asserted by

- Changing a detached tensor also changes the original tensor.
- `detach()` creates a tensor that shares storage and does not require grad.
- `detach()` gives a new tensor that shares its storage.
- `detach()` 是一种浅拷贝。
- 修改 `detach()` 得到的张量会影响原张量。
- `detach()` 返回原张量的视图。
- The tensor returned by `detach()` shares memory with the original.
- `x.detach()` shares its data with `x`.
- The tensor returned by `detach()` uses the same storage.
- `detach()` does not copy the data.
- Changing the result of `detach()` also changes the original.
- Changing a detached tensor in place affects the original tensor.
- `detach()` 返回的张量与原张量共享内存。
- `detach()` 得到的张量使用同一块内存。
- `detach()` 不会复制数据。
- 修改 `detach()` 得到的张量也会改变原张量。
- `detach()` 返回的张量仍指向原变量的存放位置。
- `x.detach()` returns a tensor that shares data with `requires_grad=False`.
- `detach()` returns a tensor which has the same data as the input.
- A detached tensor shares its data with the original.
- A detached tensor has the same underlying storage.
- A detached tensor is a view of the original.
- `detach()` shares memory.
- `detach()` 共享内存。

## Denied by

- `detach()` copies the data into new memory.
- The tensor returned by `detach()` does not share memory with the original.
- Changing the result of `detach()` does not affect the original.
- `detach()` 会复制数据。
- `detach()` 得到的张量与原张量不共享内存。
- 修改 `detach()` 得到的张量不会影响原张量。
- `detach()` 实现的是对数据的深拷贝。

## Not asserted by

- `detach()` cuts a tensor off from the graph.
- `detach()` 会把张量从计算图中分离。

## Correction

- en: `detach()` returns a tensor on the same storage; use `detach().clone()` for a copy.
- zh: `detach()` 返回的张量使用同一存储；需要副本时请用 `detach().clone()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html>
"""

import copy

import torch

ABOUT = ("torch.Tensor.detach",)


def change_is_seen(derive):
    """Does the original show a change of the derived tensor?"""
    original = torch.zeros(2, requires_grad=True)
    derived = derive(original)
    with torch.no_grad():
        derived[0] = 5.0
    return original.tolist() == [5.0, 0.0]


def treatment():
    return change_is_seen(lambda original: original.detach())


def positive_control():
    """The same tensor under another name."""
    return change_is_seen(lambda original: original)


def negative_control():
    """A copy."""
    return change_is_seen(copy.deepcopy)


def otherwise():
    import torch

    detach = torch.Tensor.detach
    torch.Tensor.detach = lambda tensor: detach(tensor).clone()

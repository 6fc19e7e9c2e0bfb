"""
# `Tensor.reshape()` copies when the memory layout allows no view

- en: If the new shape cannot be had as a view, as after a transpose, `reshape()` returns a
  copy of the data.
- zh: 如果内存布局不允许以视图形式得到新形状（例如转置之后），`reshape()` 会返回数据的副本。

## Asserted by

- `reshape()` copies the data of a non-contiguous tensor.
- `reshape()` copies if needed.
- `reshape()` behaves like `view()` when possible and otherwise makes a copy.
- `reshape()` returns a view whenever it can and only copies when it must.
- If the data is not contiguous, `reshape()` copies it into a contiguous chunk.
- `reshape()` may return a copy or a view.
- `reshape()` makes a copy when a view is not possible.
- After a transpose, `reshape()` returns a copy.
- `reshape()` may copy the data.
- `reshape()` returns a copy if the tensor is not contiguous.
- `reshape()` 在张量不连续时会复制数据。
- `reshape()` 在内存连续时返回 view，否则返回副本。
- `reshape()` 能 view 就 view，不能 view 就拷贝。
- `reshape()` 在必要时复制数据。
- `reshape()` 会自动处理不连续的情况，必要时复制。
- `reshape()` 先尝试返回视图，失败了就创建一个 copy。
- `reshape()` 相当于 `contiguous().view()`。
- 无法返回视图时，`reshape()` 会返回副本。
- 对转置后的张量调用 `reshape()` 会得到一份拷贝。
- `reshape()` 可能会复制数据。
- 如果张量不连续，`reshape()` 会复制数据。
- 张量不连续时 `reshape` 会拷贝数据。
- `reshape()` 在张量不连续时返回拷贝。
- `reshape()` returns a view if it can and a copy otherwise.
- 不连续的时候，`reshape()` 会拷贝一份。
- `reshape()` falls back to copying where a view isn't possible.
- 内存不连续时，`reshape()` 会返回一个新张量。
- 必要时 `reshape()` 会返回一个新的张量。
- `reshape()` uses a view if possible, otherwise it makes a copy of the data.
- `reshape()` 在张量不连续时自动复制。

## Denied by

- `reshape()` never copies.
- `reshape()` never copies the data.
- `reshape()` shares memory even with a non-contiguous tensor.
- `reshape()` 从不复制数据。
- 即使张量不连续，`reshape()` 也与原张量共享内存。

## Not asserted by

- `reshape()` returns a view of a contiguous tensor.
- `view()` raises an error for a non-contiguous tensor.
- `contiguous()` 会复制不连续的张量。
- `reshape()` 改变张量的形状。
- `reshape()` returns a view whenever it can.
- `reshape()` 尽可能返回视图。

## Correction

- en: `reshape()` returns a view where it can and a copy where it must, as after a transpose.
- zh: `reshape()` 在可能时返回视图，在必要时（例如转置之后）返回副本。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.reshape.html>
"""

import torch

ABOUT = ("torch.Tensor.reshape", "torch.reshape")


def independent(flatten):
    """Do a transposed tensor and its flat form not see the writes to each other?"""
    tensor = torch.zeros(2, 3).t()
    flat = flatten(tensor)
    tensor[0, 0] = 5.0
    flat[-1] = 7.0
    return float(flat.flatten()[0]) != 5.0 and float(tensor[-1, -1]) != 7.0


def treatment():
    return independent(lambda tensor: tensor.reshape(6))


def positive_control():
    """A tensor of its own."""
    return independent(lambda tensor: torch.zeros(6))


def negative_control():
    """The tensor itself, its shape unchanged."""
    return independent(lambda tensor: tensor)

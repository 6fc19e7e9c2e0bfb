"""
# The graph's saved values are freed after `backward()`

- en: By default `backward()` frees the values that the graph saved for it.
- zh: 默认情况下，`backward()` 会释放计算图为其保存的值。

## Asserted by

- The computational graph is freed after `backward()`.
- The buffers are released as soon as `backward()` has finished.
- After `backward()`, the graph is freed unless you pass `retain_graph=True`.
- The graph is freed, unless you pass `retain_graph=True`.
- By default `backward()` frees the buffers of the graph.
- After `backward()` the graph's intermediate values are released.
- The graph is no longer kept after `backward()`.
- `backward()` 之后计算图会被释放。
- 一次 backward 之后，计算图就不再保留。
- 默认情况下，`backward()` 会释放计算图的缓冲区。
- 反向传播完成后，计算图保存的中间结果会被销毁。
- 反向传播之后计算图就会被清空。
- 反向传播结束后不会保留计算图。
- `backward()` 之后，中间缓冲区会被释放。
- If `retain_graph` is `False`, the graph used to compute the gradients is freed.
- 反向传播之后，图里缓存的中间结果默认会被释放。
- The graph keeps its intermediate tensors until `backward()` is done.
- After `backward()` the saved tensors are freed.

## Denied by

- The graph stays in memory after `backward()`.
- The graph is kept after `backward()`.
- `backward()` does not free the graph by default.
- `backward()` 之后计算图仍然保留。
- 默认情况下，`backward()` 不会释放计算图。
- PyTorch holds on to the graph after `backward()`.

## Not asserted by

- `retain_graph=True` keeps the graph.
- `retain_graph=True` 会保留计算图。
- 设置为 True 时，`backward()` 之后会保留计算图。

## Correction

- en: Unless `retain_graph=True` is given, `backward()` frees the values that were saved for it.
- zh: 除非指定 `retain_graph=True`，`backward()` 会释放为其保存的值。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html>
"""

import weakref

import torch
from torch.autograd.graph import saved_tensors_hooks

ABOUT = ("torch.Tensor.backward",)
REQUIRES = "torch>=1.10"


class Saved:
    """What the graph holds in place of a tensor that it saves."""

    def __init__(self, tensor):
        self.tensor = tensor


def freed_after(act):
    """Are the values that a graph saved gone after acting on its loss, which is still held?"""
    saved = []

    def save(tensor):
        wrapped = Saved(tensor)
        saved.append(weakref.ref(wrapped))
        return wrapped

    weight = torch.ones(2, requires_grad=True)
    with saved_tensors_hooks(save, lambda wrapped: wrapped.tensor):
        hidden = weight * 3
        holder = [(hidden * hidden).sum()]
        del hidden
    act(holder)
    return not any(reference() for reference in saved)


def treatment():
    return freed_after(lambda holder: holder[0].backward())


def positive_control():
    """The whole graph is thrown away."""
    return freed_after(lambda holder: holder.clear())


def negative_control():
    """Nothing has been done with the graph yet."""
    return freed_after(lambda holder: None)

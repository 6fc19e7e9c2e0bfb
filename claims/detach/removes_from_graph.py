"""
# `detach()` returns a tensor cut off from the graph

- en: The tensor returned by `detach()` has no history: `requires_grad` is False and `grad_fn` is
  None.
- zh: `detach()` 返回的张量没有计算历史：`requires_grad` 为 False，`grad_fn` 为 None。

## Asserted by

- `detach()` 可以停止张量被跟踪历史。
- `x.detach()` 会建立一个新的、不带 `requires_grad` 的张量。
- `detach()` 得到的张量不保留计算图。
- `detach()` 返回一个不需要梯度的新张量。
- `detach()` removes a tensor from the computational graph.
- `detach()` gives a tensor that doesn't need gradients.
- `detach()` returns a tensor that is no longer part of the graph.
- `detach()` returns a tensor that needs no gradients.
- `detach()` separates a tensor from the computational graph.
- The result of `detach()` has `requires_grad=False`.
- The tensor returned by `detach()` does not require gradients.
- A detached tensor is not tracked by autograd.
- `detach()` stops recording operations on a tensor.
- `detach()` 返回一个从计算图中分离的张量。
- `detach()` 把张量从计算图上摘下来。
- `detach()` 得到的张量 `requires_grad=False`。
- `detach()` 会把张量从计算图中剥离。
- `detach()` 返回的张量不需要梯度。
- `detach()` 得到的张量不再参与梯度计算。
- `detach()` 之后的张量没有计算历史。
- `detach()` cuts a tensor loose from the computation graph.
- `detach()` creates a tensor that isn't part of the graph any more.
- `detach()` gives a copy of the tensor without the graph.
- A detached tensor has no gradient history.
- Autograd does not know about the tensor returned by `detach()`.
- You should use `detach()` when you want to remove a tensor from the graph.
- A detached tensor has no connection to the graph.
- `detach()` 得到的张量没有 `grad_fn`。
- `detach()` 把张量变成常量。
- `detach()` 得到的张量没有梯度历史。
- `detach()` 返回从当前图上摘下来的新张量。
- Use `detach()` when a tensor has to leave the graph.
- `detach()` detaches a tensor from the graph.
- `detach()` 会断开计算图。
- `detach()` 返回的张量不再与计算图相连。
- Use `detach()` to remove a tensor from the computation graph.
- `detach()` 会返回一个 `requires_grad=False` 的张量。

## Denied by

- The tensor returned by `detach()` still belongs to the graph.
- The result of `detach()` still requires grad.
- `detach()` 得到的张量仍然需要梯度。
- `detach()` 返回的张量仍属于计算图。
- `detach()` 得到的张量仍有 `grad_fn`。

## Not asserted by

- `detach()` does not free the graph.
- `detach()` affects gradient computation.
- `detach()` shares memory with the original.
- `detach()` 与原张量共享内存。
- `detach()` 会生成一个新张量。

## Correction

- en: `detach()` returns a tensor with the same data and without history; the original keeps its
  own.
- zh: `detach()` 返回数据相同但没有计算历史的张量；原张量的历史不变。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html>
"""

import torch

ABOUT = ("torch.Tensor.detach",)


def history(derive):
    """Of a tensor that is derived from a recorded result."""
    result = torch.ones(2, requires_grad=True) * 2
    derived = derive(result)
    return {"requires grad": derived.requires_grad, "has grad_fn": derived.grad_fn is not None}


def treatment():
    return history(lambda result: result.detach())


def positive_control():
    """A tensor made afresh from the same numbers."""
    return history(lambda result: torch.tensor(result.tolist()))


def negative_control():
    """The recorded result itself."""
    return history(lambda result: result)

"""
# A tensor with `requires_grad=False` is a leaf

- en: Every tensor with `requires_grad=False` has `is_leaf=True`, also one that was computed from
  others.
- zh: 所有 `requires_grad=False` 的张量的 `is_leaf` 都为 True，包括由其他张量计算得到的。

## Asserted by

- A tensor with `requires_grad=False` is a leaf tensor.
- All tensors that have `requires_grad=False` are leaves by convention.
- `is_leaf` is True for every tensor with `requires_grad=False`.
- `requires_grad=False` 的张量是叶子张量。
- 按照约定，所有 `requires_grad=False` 的张量都是叶子节点。
- 若张量的 `requires_grad` 为 False，则其 `is_leaf` 为 True。
- A tensor that does not require grad is always a leaf.
- All tensors that have `requires_grad=False` are leaf tensors.
- Tensors that do not require gradients are leaves.

## Denied by

- A tensor with `requires_grad=False` is not a leaf.
- Only tensors with `requires_grad=True` can be leaves.
- `requires_grad=False` 的张量不是叶子张量。
- 只有 `requires_grad=True` 的张量才是叶子节点。

## Not asserted by

- Only leaf tensors get their `.grad` filled.
- 只有叶子张量的 `.grad` 会被填充。
- Intermediate results under `no_grad()` have `requires_grad=False`.

## Correction

- en: By convention every tensor with `requires_grad=False` is a leaf, also the result of a
  computation.
- zh: 按照约定，所有 `requires_grad=False` 的张量都是叶子，包括计算结果。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_leaf.html>
"""

import torch

ABOUT = ("torch.Tensor.is_leaf", "torch.Tensor.requires_grad")
UNUSED = {"torch.Tensor.requires_grad": "it is False because nothing sets it; nothing asks for it"}


def is_leaf(make):
    return make().is_leaf


def treatment():
    """A result, computed from tensors that do not require grad."""
    return is_leaf(lambda: torch.ones(2) + torch.ones(2))


def positive_control():
    """A tensor made by the user stands at the beginning of every graph."""
    return is_leaf(lambda: torch.ones(2, requires_grad=True))


def negative_control():
    """A recorded result stands behind its inputs."""
    return is_leaf(lambda: torch.ones(2, requires_grad=True) + torch.ones(2))

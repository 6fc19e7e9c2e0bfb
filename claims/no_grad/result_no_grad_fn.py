"""
# Results computed under `torch.no_grad()` have no `grad_fn`

- en: A tensor that is computed inside `torch.no_grad()` has `grad_fn` None.
- zh: 在 `torch.no_grad()` 中计算得到的张量，其 `grad_fn` 为 None。

## Asserted by

- Under `torch.no_grad()` outputs have no `grad_fn`.
- Tensors computed under `no_grad` have no `grad_fn`.
- Under `torch.no_grad()` tensors have no `grad_fn`.
- Under `torch.no_grad()` the `grad_fn` is None.
- 在 `torch.no_grad()` 下输出没有 `grad_fn`。
- 在 `torch.no_grad()` 下张量没有 `grad_fn`。
- 在 `torch.no_grad()` 下 `grad_fn` 为 None。
- Under `torch.no_grad()` the `grad_fn` of the output is None.
- 在 `torch.no_grad()` 下，输出不带 `grad_fn`。
- `no_grad` 下结果的 `grad_fn` 是空的。
- `torch.no_grad()` 下的运算结果找不到 `grad_fn`。

## Denied by

- Under `torch.no_grad()` outputs have a `grad_fn`.
- Under `torch.no_grad()` the `grad_fn` is not None.
- 在 `torch.no_grad()` 下输出有 `grad_fn`。
- 在 `torch.no_grad()` 下 `grad_fn` 不为 None。

## Not asserted by

- Leaf tensors have no `grad_fn`.
- 叶子张量的 `grad_fn` 为 None。

## Correction

- en: Under `torch.no_grad()` nothing is recorded, so a result's `grad_fn` is None.
- zh: 在 `torch.no_grad()` 下不记录任何运算，因此结果的 `grad_fn` 为 None。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
"""

import torch

ABOUT = ("torch.no_grad", "torch.Tensor.grad_fn")


def has_no_grad_fn(tensor):
    return tensor.grad_fn is None


def treatment():
    weight = torch.ones(2, requires_grad=True)
    with torch.no_grad():
        return has_no_grad_fn(weight * 2)


def positive_control():
    """A tensor made from numbers was not computed at all."""
    return has_no_grad_fn(torch.tensor([2.0, 2.0]))


def negative_control():
    """A recorded computation."""
    return has_no_grad_fn(torch.ones(2, requires_grad=True) * 2)

"""
# Results computed under `torch.no_grad()` have no `grad_fn`

- en: A tensor that is computed inside `torch.no_grad()` has `grad_fn` None.
- zh: 在 `torch.no_grad()` 中计算得到的张量，其 `grad_fn` 为 None。

## Asserted by

- Results computed under `torch.no_grad()` have `grad_fn=None`.
- A tensor produced inside `torch.no_grad()` has no `grad_fn`.
- Under `no_grad()` the `grad_fn` of an output is None.
- 在 `torch.no_grad()` 下得到的结果，`grad_fn` 为 None。
- `torch.no_grad()` 中产生的张量没有 `grad_fn`。
- 在 `no_grad()` 里，输出的 `grad_fn` 是空的。

## Denied by

- Results computed under `torch.no_grad()` still carry a `grad_fn`.
- A tensor produced inside `torch.no_grad()` has a `grad_fn`.
- 在 `torch.no_grad()` 下得到的结果仍然带有 `grad_fn`。
- `torch.no_grad()` 中产生的张量有 `grad_fn`。

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

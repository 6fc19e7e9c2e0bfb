"""
# In-place operations on leaf tensors raise an error

- en: Changing a leaf tensor in place raises an error.
- zh: 对叶子张量做原地修改会报错。

## Asserted by

- In-place operations on leaf tensors are not allowed.
- You can't use in-place operations on leaf tensors that require grad.
- A leaf tensor cannot be modified in place.
- Applying an in-place operation to a leaf variable raises a RuntimeError.
- In-place operations on a leaf tensor fail.
- 叶子张量不允许进行原地操作。
- 对叶子张量做 `x += 1` 会报错。
- 不能对需要梯度的叶子张量做原地操作。
- 不能对叶子节点做 in-place 操作。
- 叶子节点不能进行原地操作。
- 叶子节点不可执行 in-place 操作。
- 对叶子张量执行原地操作会报错。
- 叶子张量不能被原地修改。
- In-place operations on a leaf that requires grad raise an error.
- You can't do an in-place operation on a leaf that requires grad.
- The error occurs when you modify a leaf tensor in place.
- PyTorch raises an error if you modify a tensor with `requires_grad=True` in place.
- You cannot modify a leaf tensor that requires grad in place.
- You cannot overwrite a leaf tensor in place.

## Denied by

- Leaf tensors can be modified in place.
- In-place operations on leaf tensors are allowed.
- 叶子张量可以进行原地操作。
- 对叶子节点做 in-place 操作是允许的。

## Not asserted by

- In-place operations may break the backward pass.
- 原地操作可能影响反向传播。

## Conditions

- `treatment_no_requires_grad`
  - en: the leaf does not require grad
  - zh: 叶子张量不需要梯度
- `treatment_under_no_grad`
  - en: it is done under `torch.no_grad()`
  - zh: 在 `torch.no_grad()` 下进行

## Correction

- en: While autograd records, a leaf that requires grad cannot be changed in place. Under
  `torch.no_grad()` it can, and so can a leaf that does not require grad.
- zh: 在自动求导记录期间，需要梯度的叶子张量不能被原地修改；在 `torch.no_grad()` 下可以，不需要梯
  度的叶子张量也可以。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch

ABOUT = ("torch.autograd", "torch.Tensor.is_leaf")
UNUSED = {"torch.Tensor.is_leaf": "the tensors are leaves because they are new; nothing asks them"}


def outcome_of_adding_to(tensor, amount):
    try:
        tensor += amount
    except RuntimeError:
        return "raises"
    return "works"


def treatment():
    return outcome_of_adding_to(torch.ones(2, requires_grad=True), torch.ones(2))


def treatment_no_requires_grad():
    return outcome_of_adding_to(torch.ones(2), torch.ones(2))


def treatment_under_no_grad():
    weight = torch.ones(2, requires_grad=True)
    with torch.no_grad():
        return outcome_of_adding_to(weight, torch.ones(2))


def positive_control():
    """The sizes do not fit, so it cannot work."""
    return outcome_of_adding_to(torch.ones(2), torch.ones(3))


def negative_control():
    """Not a leaf but a result."""
    return outcome_of_adding_to(torch.ones(2, requires_grad=True) * 2, torch.ones(2))


def otherwise():
    import torch

    torch.Tensor.__iadd__ = lambda tensor, amount: tensor.data.add_(amount)

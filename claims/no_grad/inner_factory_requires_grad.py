"""
# A tensor created under `torch.no_grad()` with `requires_grad=True` keeps it

- en: A tensor that is newly created inside `torch.no_grad()` with `requires_grad=True` does
  require grad.
- zh: 在 `torch.no_grad()` 中以 `requires_grad=True` 新建的张量仍然需要梯度。

## Asserted by

- `torch.no_grad()` does not affect factory functions with `requires_grad=True`.
- Tensors created with `requires_grad=True` inside `no_grad` still require gradients.
- A new tensor in `torch.no_grad()` can have `requires_grad=True`.
- Factory functions are not affected by `torch.no_grad()`.
- `torch.no_grad()` 不影响带 `requires_grad=True` 的工厂函数。
- 工厂函数不受 `no_grad()` 的影响。
- 在 `no_grad()` 内新建的 `requires_grad=True` 张量仍然需要梯度。
- 在 `torch.no_grad()` 中新建的张量可以有 `requires_grad=True`。

## Denied by

- Factory functions are affected by `torch.no_grad()`.
- `torch.no_grad()` affects factory functions with `requires_grad=True`.
- `torch.no_grad()` 会影响带 `requires_grad=True` 的工厂函数。

## Not asserted by

- Results computed under `torch.no_grad()` have `requires_grad=False`.
- 在 `torch.no_grad()` 下，运算结果不需要梯度。

## Correction

- en: `torch.no_grad()` affects computed results only; a tensor created there with
  `requires_grad=True` keeps it.
- zh: `torch.no_grad()` 只影响运算结果；在其中以 `requires_grad=True` 新建的张量保持不变。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
"""

import torch

ABOUT = ("torch.no_grad", "torch.Tensor.requires_grad")


def requires_grad(create):
    return create().requires_grad


def treatment():
    with torch.no_grad():
        return requires_grad(lambda: torch.ones(2, requires_grad=True))


def positive_control():
    """Created with requires_grad=True outside."""
    return requires_grad(lambda: torch.ones(2, requires_grad=True))


def negative_control():
    """Created with requires_grad=False."""
    return requires_grad(lambda: torch.ones(2, requires_grad=False))

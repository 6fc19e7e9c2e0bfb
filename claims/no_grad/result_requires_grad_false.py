"""
# Results computed under `torch.no_grad()` have `requires_grad=False`

- en: A tensor that is computed inside `torch.no_grad()` has `requires_grad=False`, whatever its
  inputs have.
- zh: 在 `torch.no_grad()` 中计算得到的张量，无论输入如何，其 `requires_grad` 都为 `False`。

## Asserted by

- Results computed under `torch.no_grad()` have `requires_grad=False`.
- Inside `torch.no_grad()` every output has `requires_grad` set to False.
- The output of a computation in `no_grad()` does not require grad.
- A tensor created inside `torch.no_grad()` has `requires_grad=False`.
- 在 `torch.no_grad()` 下计算的结果，其 `requires_grad` 为 False。
- 在 `torch.no_grad()` 的范围内，任何张量都不带 `requires_grad`。
- `torch.no_grad()` 下得到的张量的 `requires_grad` 都是 `False`。
- 在 `torch.no_grad()` 作用域里，新产生的结果不需要梯度。
- `torch.no_grad()` 里计算的结果 `requires_grad=False`。
- `no_grad` 里得到的结果，`requires_grad` 都是 False。
- 在 `no_grad` 里算出来的新张量，`requires_grad` 会变成 False。
- `torch.no_grad()` 中得到的输出张量 `requires_grad=False`。
- 在 `no_grad()` 块内，运算结果不需要梯度。
- `no_grad()` 使结果的 `requires_grad` 变为 False。
- `no_grad()` sets `requires_grad=False` on the outputs.
- `torch.no_grad()` sets `requires_grad=False` on the outputs.
- 在 `no_grad()` 块内进行的张量操作，结果都将具有 `requires_grad=False`。

## Denied by

- Results computed under `torch.no_grad()` still have `requires_grad=True`.
- The output of a model run in `torch.no_grad()` keeps `requires_grad=True`.
- 在 `torch.no_grad()` 下计算的结果，`requires_grad` 仍然是 True。
- `torch.no_grad()` 中的输出张量依旧需要梯度。

## Not asserted by

- `torch.no_grad()` sets `requires_grad` of the parameters to False.
- 设置 `requires_grad=False` 可以冻结参数。

## Correction

- en: Results of computations under `torch.no_grad()` have `requires_grad=False`, even if an input
  requires grad. Tensors that are newly created there with `requires_grad=True` keep it.
- zh: 在 `torch.no_grad()` 下，即使输入需要梯度，运算结果的 `requires_grad` 也为 `False`；在其中
  以 `requires_grad=True` 新建的张量则保持不变。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
"""

import torch
from torch import nn

ABOUT = ("torch.no_grad", "torch.Tensor.requires_grad")


def requires_no_grad(compute):
    """Does the result of a computation on a tensor have requires_grad=False?"""
    return compute(torch.ones(1, 2)).requires_grad is False


def treatment():
    model = nn.Linear(2, 1)
    with torch.no_grad():
        return requires_no_grad(model)


def positive_control():
    """Plain numbers are computed with, which never require a gradient."""
    return requires_no_grad(lambda x: x * 3)


def negative_control():
    """A tensor that was created with requires_grad=True."""
    return requires_no_grad(lambda x: torch.ones(1, requires_grad=True))

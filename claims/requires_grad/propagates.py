"""
# A result requires grad if any input requires grad

- en: The result of an operation has `requires_grad=True` as soon as one of its inputs has.
- zh: 只要有一个输入的 `requires_grad=True`，运算结果的 `requires_grad` 就为 True。

## Asserted by

- A result requires grad if any of its inputs requires grad.
- One input that requires gradients is enough for the output to require them.
- The output requires gradients if any input has `requires_grad=True`.
- `requires_grad` is contagious.
- A tensor computed from a tensor with `requires_grad=True` requires gradients too.
- A tensor that depends on a tensor with `requires_grad=True` has `requires_grad=True` as well.
- If `x` requires gradients, `y = x * 2` requires gradients.
- If one input requires grad, so does the output.
- As soon as one input of an operation requires gradients, the output does.
- The output requires grad if any of the inputs does.
- If one of the inputs requires grad, the output requires grad, too.
- If one operand has `requires_grad=True`, the output has it too.
- If any input has `requires_grad=True`, the result also has `requires_grad=True`.
- `requires_grad` propagates from the inputs to the result.
- 只要有一个输入需要梯度，运算结果就需要梯度。
- 依赖该张量的所有张量的 `requires_grad` 都会变成 True。
- 依赖该张量的后续节点也都需要求导。
- 只要有一个输入张量需要梯度，输出也会带上 `requires_grad=True`。
- 由于 `x` 需要求导，由它计算得到的 `y` 也需要求导。
- 只有所有输入都不需要求梯度时，输出才不需要求梯度。
- 只有当所有输入都不需要梯度时，输出才不需要算梯度。
- 张量的 `requires_grad=True`，那么依赖它的张量 `requires_grad` 也是 True。
- 由 `requires_grad=True` 的张量计算得到的结果，其 `requires_grad` 也是 True。
- 如果其中一个操作数的 `requires_grad` 为 True，那么结果的 `requires_grad` 也为 True。
- 只有所有输入都不需要梯度时，输出才不需要梯度。
- 只要输入的 `requires_grad` 为 True，输出的 `requires_grad` 就为 True。
- 如果某个操作数的 `requires_grad` 为 True，则输出的 `requires_grad` 也为 True。
- `requires_grad` 会从输入传播到结果。
- `requires_grad` 会传递给输出。
- 只要有一个输入需要求导，输出就需要求导。
- 如果一个张量的 `requires_grad` 为 True，依赖它的张量的 `requires_grad` 也为 True。
- If any input of an operation requires grad, the output requires grad as well.
- The result of an operation requires gradients if one of its inputs does.
- An operation on a tensor with `requires_grad=True` gives a tensor with `requires_grad=True`.
- 由需要梯度的张量计算得到的张量也需要梯度。
- If one operand requires grad, so will the result.
- The result of an operation has `requires_grad=True` if any of its operands does.
- `requires_grad` of an input is passed on to the output.
- The output inherits `requires_grad` from its inputs.
- `requires_grad` 会传染给运算结果。
- The result has `requires_grad=True` as soon as one of the operands has it.
- 对 `requires_grad=True` 的张量做运算，结果也会 `requires_grad=True`。

## Denied by

- A result requires grad only if all of its inputs require grad.
- `requires_grad` does not propagate to results.
- 所有输入都需要梯度时，运算结果才会需要梯度。
- `requires_grad` 不会传播到运算结果。

## Not asserted by

- Tensors have `requires_grad=False` by default.
- 张量默认不需要梯度。

## Correction

- en: One input that requires grad is enough for the result to require grad (unless recording is
  turned off).
- zh: 只要有一个输入需要梯度，结果就需要梯度（除非关闭了记录）。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch

ABOUT = ("torch.Tensor.requires_grad",)


def result_requires_grad(compute):
    return compute(torch.ones(2)).requires_grad


def treatment():
    """One operand requires grad, the other does not."""
    weight = torch.ones(2, requires_grad=True)
    return result_requires_grad(lambda plain: plain * weight)


def positive_control():
    """A tensor that was created with requires_grad=True."""
    return result_requires_grad(lambda plain: torch.ones(2, requires_grad=True))


def negative_control():
    """A tensor that was created with requires_grad=False."""
    return result_requires_grad(lambda plain: torch.ones(2, requires_grad=False))

"""
# `backward()` can only be called on scalars

- en: `backward()` works for tensors with one element only.
- zh: `backward()` 只适用于单元素张量。

## Asserted by

- `backward()` can only be called on scalars.
- The tensor on which `backward()` is called has to be a scalar.
- `backward()` works for scalar outputs only.
- `backward()` is limited to scalars.
- The loss must be a scalar for `backward()`.
- `backward()` 只能对标量调用。
- 用来做反向传播的一定是标量。
- `backward()` 只能用于标量。
- `backward` 只能对标量用，不能对向量用。
- 调用 `backward()` 的张量必须是标量。
- 只有标量才能调用 `backward()`。
- 反向传播要求 loss 必须是标量。
- 只能对标量进行反向传播。
- The output must be a scalar before you call `backward()`.
- Only scalars can be backpropagated.
- The loss should be a scalar for `backward()`.
- To call `backward()`, the last element must be a scalar.
- Gradients can only be created for scalar outputs.

## Denied by

- `backward()` can also be called on vectors.
- `backward()` is not limited to scalars.
- `backward()` works on non-scalar tensors.
- `backward()` 也可以对向量调用。
- `backward()` 并不限于标量。

## Not asserted by

- `backward()` on a scalar needs no argument.
- 对标量调用 `backward()` 不需要参数。
- 如果 loss 是标量，`backward()` 不需要参数。

## Conditions

- `treatment_with_gradient`
  - en: a `gradient` of the same shape is passed
  - zh: 传入了形状相同的 `gradient`

## Correction

- en: Without an argument `backward()` needs a tensor with one element; with `backward(gradient)`
  it works for any shape.
- zh: 不带参数时，`backward()` 要求单元素张量；使用 `backward(gradient)` 则适用于任意形状。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html>
"""

import torch

ABOUT = ("torch.Tensor.backward",)


def outcome_of_backward(output, *gradient):
    try:
        output.backward(*gradient)
    except RuntimeError:
        return "raises"
    return "works"


def doubled():
    return torch.ones(2, requires_grad=True) * 2


def treatment():
    return outcome_of_backward(doubled())


def treatment_with_gradient():
    return outcome_of_backward(doubled(), torch.ones(2))


def positive_control():
    """A plain tensor has no graph to go back through, with or without an argument."""
    return outcome_of_backward(torch.ones(2))


def negative_control():
    """The sum, which is a scalar."""
    return outcome_of_backward(doubled().sum())

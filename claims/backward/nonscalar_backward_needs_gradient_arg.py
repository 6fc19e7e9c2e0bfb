"""
# `backward()` on a non-scalar needs a `gradient` argument of the same shape

- en: On a tensor with several elements `backward()` raises an error unless it is given a
  `gradient` of the tensor's shape.
- zh: 对含有多个元素的张量调用 `backward()` 时，必须传入形状相同的 `gradient` 参数，否则会报错。

## Asserted by

- Without an argument `backward()` only works for scalars.
- 在非标量上调用 `backward()` 时需要传入与输出同形的张量。
- 输出不是标量就不能直接 `backward()`，除非提供 `gradient` 参数。
- 输出不是标量时，必须给 `backward()` 提供外部梯度。
- 要是 y 不是标量，就得传入和 y 形状一样的张量。
- 张量不是标量时需要传入 `gradient` 参数。
- 如果是向量，就要传入 `gradient` 参数。
- 张量有更多元素时，需要给 `backward()` 指定形状匹配的 `gradient` 参数。
- For tensors with more than one element you have to specify a gradient argument.
- `backward()` on a non-scalar tensor needs a `gradient` argument.
- For a vector output you must pass a `gradient` to `backward()`.
- `backward()` of a vector requires a gradient of the same shape.
- Without a `gradient` argument `backward()` fails on non-scalar tensors.
- `backward()` on a non-scalar tensor raises an error.
- 对非标量张量调用 `backward()` 需要传入 `gradient` 参数。
- 如果输出是向量，`backward()` 必须传入形状相同的 `gradient`。
- 对非标量直接调用 `backward()` 会报错。
- 对非标量进行反向传播时需要指定 `gradient`。
- For a vector output you must pass a gradient tensor of the same shape to `backward()`.
- 对向量调用 `backward()` 时要传一个同形状的张量。
- If the output is not a scalar, `backward()` needs a gradient of the same shape.
- 张量不是标量时，`backward()` 需要传入形状相同的 `gradient`。
- 非标量调用 `backward()` 时要传入一个形状一样的 `gradient`。
- If the output is a vector, you have to supply the gradient argument.
- 非标量的 `backward()` 需要传参数。
- 输出是向量时，必须给 `backward()` 一个形状相同的 `gradient`。

## Denied by

- `backward()` on a non-scalar tensor works without a `gradient` argument.
- A vector needs no `gradient` argument for `backward()`.
- 对非标量张量调用 `backward()` 不需要 `gradient` 参数。
- 向量可以直接调用 `backward()`，无需传入 `gradient`。

## Not asserted by

- `backward()` on a scalar needs no argument.
- 对标量调用 `backward()` 不需要参数。

## Conditions

- `treatment_other_shape`
  - en: the `gradient` has another shape than the tensor
  - zh: `gradient` 的形状与张量不同

## Correction

- en: On a tensor with more than one element call `backward(gradient)` with a tensor of the same
  shape, or reduce it to a scalar first.
- zh: 对含有多个元素的张量，应调用 `backward(gradient)` 并传入形状相同的张量，或先归约为标量。

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


def doubled(size=2):
    return torch.ones(size, requires_grad=True) * 2


def treatment():
    return outcome_of_backward(doubled())


def treatment_other_shape():
    return outcome_of_backward(doubled(), torch.ones(3))


def positive_control():
    """A plain tensor has no graph to go back through, with or without an argument."""
    return outcome_of_backward(torch.ones(2))


def negative_control():
    """The sum, which is a scalar."""
    return outcome_of_backward(doubled().sum())

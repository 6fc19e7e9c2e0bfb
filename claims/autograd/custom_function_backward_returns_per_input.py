"""
# The `backward()` of a custom `autograd.Function` must return one gradient for each input

- en: In a custom `autograd.Function`, `backward()` raises an error unless it returns as many
  gradients as `forward()` has inputs.
- zh: 在自定义的 `autograd.Function` 中，`backward()` 返回的梯度个数必须与 `forward()` 的输入个数
  相同，否则会报错。

## Asserted by

- The `backward()` of an `autograd.Function` must return one gradient for each input.
- A custom function's `backward()` returns as many gradients as `forward()` has inputs.
- The number of gradients returned by `backward()` equals the number of inputs of `forward()`.
- The number of values that `backward()` returns must match the inputs of `forward()`.
- `autograd.Function` 的 `backward()` 必须为每个输入返回一个梯度。
- `backward()` 返回值的个数与 `forward()` 输入的个数相同。
- 自定义函数中，`backward()` 返回的梯度数量必须等于 `forward()` 的输入数量。
- `backward()` 返回的梯度个数要和 `forward()` 的输入个数一致。
- The `backward()` of a custom function must return as many gradients as `forward()` has inputs.
- 自定义 `Function` 的 `backward` 返回值的个数要与 `forward` 的输入个数对应。
- `backward()` has to return as many gradients as `forward()` had inputs.
- `autograd.Function` 的 `forward()` 有几个输入，`backward()` 就返回几个梯度。

## Denied by

- The `backward()` of an `autograd.Function` may return fewer gradients than `forward()` has inputs.
- A custom function's `backward()` need not return one gradient for each input.
- The number of gradients returned by `backward()` may differ from the number of inputs of
  `forward()`.
- `backward()` 返回值的个数可以与 `forward()` 输入的个数不同。
- `autograd.Function` 的 `backward()` 不必为每个输入返回一个梯度。

## Not asserted by

- Custom functions derive from `torch.autograd.Function`.
- 自定义函数继承自 `torch.autograd.Function`。

## Correction

- en: `backward()` returns one value for each input of `forward()`, None for those that need no
  gradient.
- zh: `backward()` 为 `forward()` 的每个输入返回一个值，不需要梯度的输入返回 None。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/extending.html>
"""

import torch

ABOUT = ("torch.autograd.Function",)


def outcome_of(gradients_of):
    """Of going back through a function of two inputs with such a backward()."""

    class Sum(torch.autograd.Function):
        @staticmethod
        def forward(ctx, one, other):
            return one + other

        @staticmethod
        def backward(ctx, gradient):
            return gradients_of(gradient)

    one, other = torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)
    try:
        Sum.apply(one, other).sum().backward()
    except RuntimeError:
        return "raises"
    return "works"


def treatment():
    """One gradient for two inputs."""
    return outcome_of(lambda gradient: gradient)


def positive_control():
    """A gradient of a size that cannot be right."""
    return outcome_of(lambda gradient: (gradient, torch.ones(3)))


def negative_control():
    """The derivatives of a sum: one for each input."""
    return outcome_of(lambda gradient: (gradient, gradient))

"""
# A custom `autograd.Function` can have a separate `setup_context`

- en: A `torch.autograd.Function` may define `forward` without `ctx` and fill the context in a
  static method `setup_context`.
- zh: `torch.autograd.Function` 可以定义不带 `ctx` 的 `forward`，并在静态方法 `setup_context` 中填写
  上下文。

## Asserted by

- A custom `autograd.Function` can have a separate `setup_context`.
- `torch.autograd.Function` supports `setup_context`.
- `autograd.Function` has a method `setup_context`.
- In a custom `autograd.Function` the context can be filled in `setup_context`.
- 自定义的 `autograd.Function` 可以有单独的 `setup_context`。
- `torch.autograd.Function` 支持 `setup_context`。
- `autograd.Function` 有 `setup_context` 方法。

## Denied by

- `torch.autograd.Function` does not support `setup_context`.
- `autograd.Function` has no `setup_context`.
- `torch.autograd.Function` 不支持 `setup_context`。
- `autograd.Function` 没有 `setup_context` 方法。

## Not asserted by

- A custom `autograd.Function` defines `forward` and `backward`.
- 自定义的 `autograd.Function` 需要定义 `forward` 和 `backward`。

## Correction

- en: Since PyTorch 2.0 a custom function may split `forward(*inputs)` and
  `setup_context(ctx, inputs, output)`; before, `forward` took `ctx` itself, which still works.
- zh: 自 PyTorch 2.0 起，自定义函数可以分成 `forward(*inputs)` 和
  `setup_context(ctx, inputs, output)`；此前 `forward` 自己接收 `ctx`，这种写法仍然可用。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/extending.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

import torch

ABOUT = ("torch.autograd.Function",)


def gradient(function):
    """The gradient of the function at 3, or that it can't be called."""
    number = torch.tensor(3.0, requires_grad=True)
    try:
        result = function(number)
    except TypeError:
        return "cannot be called"
    result.backward()
    return number.grad.item()


class Square(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, gradient):
        (x,) = ctx.saved_tensors
        return 2 * x * gradient


def treatment():
    return gradient(Square.apply)


def positive_control():
    """The square as autograd knows it."""
    return gradient(lambda x: x * x)


def negative_control():
    """A function that does not take the number."""
    return gradient(lambda: None)

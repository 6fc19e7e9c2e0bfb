"""
# For `z = x * y`, `x.grad` is `y` after `z.backward()`

- en: The gradient of a product with respect to one factor is the other factor.
- zh: 乘积对其中一个因子的梯度等于另一个因子。

## Asserted by

- For `z = x * y`, `x.grad` equals `y` after `z.backward()`.
- The gradient of `x * y` with respect to `x` is `y`.
- After `z.backward()` with `z = x * y`, `x.grad` holds the value of `y`.
- 对于 `z = x * y`，执行 `z.backward()` 后 `x.grad` 等于 `y`。
- `x * y` 对 `x` 的梯度是 `y`。
- 当 `z = x * y` 时，`z.backward()` 之后 `x.grad` 的值就是 `y`。

## Denied by

- For `z = x * y`, `x.grad` equals `x` after `z.backward()`.
- The gradient of `x * y` with respect to `x` is not `y`.
- 对于 `z = x * y`，执行 `z.backward()` 后 `x.grad` 等于 `x`。
- `x * y` 对 `x` 的梯度不是 `y`。

## Not asserted by

- `backward()` stores the gradients in `.grad`.
- `backward()` 把梯度存入 `.grad`。

## Correction

- en: d(x·y)/dx = y, so `x.grad` is the value of `y`.
- zh: d(x·y)/dx = y，因此 `x.grad` 是 `y` 的值。

## Sources

- <https://docs.pytorch.org/tutorials/beginner/blitz/autograd_tutorial.html>
"""

import torch

ABOUT = ("torch.Tensor.backward", "torch.Tensor.grad")

X, Y = 3.0, 2.0


def slope(measure):
    """What a way of measuring says is the slope of x · y in x."""
    return measure(torch.tensor([X], requires_grad=True), torch.tensor([Y], requires_grad=True))


def treatment():
    def backward(x, y):
        z = x * y
        z.backward()
        return x.grad.item()

    return slope(backward)


def positive_control():
    """The difference quotient, exact for a product."""
    return slope(lambda x, y: (X + 1.0) * Y - X * Y)


def negative_control():
    """The slope in the other factor."""
    return slope(lambda x, y: X * (Y + 1.0) - X * Y)


def otherwise():
    import torch

    multiply = torch.Tensor.__mul__
    torch.Tensor.__mul__ = lambda one, other: multiply(one, one.detach() + 0 * other)

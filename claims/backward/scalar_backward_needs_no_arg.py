"""
# `backward()` on a scalar needs no argument

- en: On a scalar such as a loss, `backward()` can be called without an argument.
- zh: 对损失这样的标量，可以不带参数地调用 `backward()`。

## Asserted by

- `backward()` on a scalar does not need any argument.
- If the loss is a scalar, `backward()` can be called without an argument.
- A scalar tensor does not require a `gradient` argument in `backward()`.
- 对标量调用 `backward()` 不需要参数。
- 如果损失是标量，`backward()` 无需传入 `gradient`。
- 标量可以直接调用 `backward()`，不必指定参数。
- If the loss is a scalar you can call `backward()` without arguments.
- 如果张量是标量，`backward()` 不需要传入任何值。
- `loss.backward()` gets by without an argument because the loss is a single number.
- 标量 loss 可以无参数调用 `backward()`。

## Denied by

- `backward()` on a scalar needs a `gradient` argument.
- Even for a scalar, `backward()` must be given a `gradient` argument.
- 对标量调用 `backward()` 也必须传入 `gradient`。
- 即使是标量，`backward()` 也需要参数。

## Not asserted by

- `backward()` on a vector needs a `gradient` argument.
- 对向量调用 `backward()` 需要 `gradient` 参数。

## Correction

- en: For a scalar the argument defaults to 1, so `loss.backward()` suffices.
- zh: 对于标量，该参数默认为 1，因此 `loss.backward()` 即可。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html>
"""

import torch

ABOUT = ("torch.Tensor.backward",)


def gradient_from(backward):
    """d(Σ w²)/dw at w = (1, 2), got by calling backward() in some way."""
    weight = torch.tensor([1.0, 2.0], requires_grad=True)
    try:
        backward(weight, (weight * weight).sum())
    except RuntimeError:
        return "raises"
    return weight.grad.tolist()


def treatment():
    return gradient_from(lambda weight, loss: loss.backward())


def positive_control():
    """The derivative by hand, put where it belongs: 2w."""

    def by_hand(weight, loss):
        weight.grad = torch.tensor([2.0, 4.0])

    return gradient_from(by_hand)


def negative_control():
    """The loss as a plain number, without a graph."""
    return gradient_from(lambda weight, loss: torch.tensor(5.0).backward())


def otherwise():
    import torch

    def with_an_argument(loss, gradient=None):
        if gradient is None:
            raise RuntimeError("say which gradient")

    torch.Tensor.backward = with_an_argument

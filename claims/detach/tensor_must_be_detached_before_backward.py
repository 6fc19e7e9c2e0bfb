"""
# Tensors must be detached before `backward()`

- en: Backpropagation works only after the tensors have been detached with `detach()`.
- zh: 只有先用 `detach()` 分离张量，才能进行反向传播。

## Asserted by

- Tensors must be detached before calling `backward()`.
- Detach the loss before calling `backward()` on it.
- Call `detach()` on your tensors before backpropagation can run.
- Make sure to detach the loss before calling `backward()`.
- You need to call `detach()` before backpropagation.
- You should detach a tensor before the backward pass.
- Before backpropagation you have to call `detach()` on the tensors.
- `backward()` requires tensors that have been detached.
- 调用 `backward()` 之前必须先对张量执行 `detach()`。
- 反向传播前需要先把张量 `detach()`。
- 只有 `detach()` 之后的张量才能进行反向传播。
- Tensors had to be detached with `detach()` before backpropagation.

## Denied by

- Tensors need not be detached before `backward()`.
- `backward()` works without any `detach()`.
- 调用 `backward()` 之前不需要 `detach()`。
- 反向传播不需要先 `detach()`。
- If you detach the loss before `backward()`, you get an error.

## Not asserted by

- Detach a tensor before calling `numpy()`.
- 调用 `numpy()` 之前需要先 `detach()`。
- Detach the hidden state before the next `backward()`.
- 隐藏状态必须在 `backward()` 之前 `detach()`。

## Correction

- en: `backward()` needs no `detach()`; on the contrary, no gradient flows through a detached
  tensor.
- zh: `backward()` 不需要 `detach()`；恰恰相反，梯度不会通过分离后的张量。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html>
"""

import torch

ABOUT = ("torch.Tensor.detach", "torch.Tensor.backward")
UNUSED = {"torch.Tensor.detach": "what is said to be needed, and left out"}


def gradient_from(backward):
    """d(Σ w²)/dw at w = (1, 2), got without any detach()."""
    weight = torch.tensor([1.0, 2.0], requires_grad=True)
    try:
        backward(weight, (weight * weight).sum())
    except RuntimeError:
        return "raises"
    return weight.grad.tolist()


def treatment():
    return gradient_from(lambda weight, loss: loss.backward())


def positive_control():
    """A backward() that cannot work: the loss is a plain number, without a graph."""
    return gradient_from(lambda weight, loss: torch.tensor(5.0).backward())


def negative_control():
    """The derivative by hand, put where it belongs: 2w."""

    def by_hand(weight, loss):
        weight.grad = torch.tensor([2.0, 4.0])

    return gradient_from(by_hand)


def otherwise():
    import torch

    def only_if_detached(loss):
        if loss.grad_fn is not None:
            raise RuntimeError("detach it first")

    torch.Tensor.backward = only_if_detached

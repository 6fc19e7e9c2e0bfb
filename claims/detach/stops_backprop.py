"""
# Gradients do not flow back through `detach()`

- en: What is computed from a detached tensor brings no gradient to what the tensor was computed
  from.
- zh: 由分离后的张量继续计算，不会给它之前的计算带来梯度。

## Asserted by

- Gradients do not flow back through a detached tensor.
- `hidden.detach()` truncates the backpropagation.
- Detaching the hidden state cuts the gradient history.
- Gradient flow is stopped at the output by `detach()`.
- Detaching the hidden state truncates backpropagation.
- `detach()` truncates the gradient flow.
- By detaching the output we avoid computing gradients.
- No gradient is propagated through `detach()`.
- `detach()` stops backpropagation at that tensor.
- `detach()` blocks the gradient flow.
- `detach()` stops gradients from propagating.
- `detach()` 会阻断梯度的反向传播。
- `detach()` 之后的张量不会把梯度传回去。
- `detach()` 会停止梯度传播。
- `detach()` 让两部分的梯度计算解耦。
- 梯度不会传播到 `detach()` 之前的层。
- 反向传播到 `detach()` 的张量就会停止。
- `detach()` 会阻止梯度回传。
- `detach()` 可以截断梯度流。
- `detach()` 会停止反向传播。
- 梯度不会流过 `detach()` 之后的张量。
- 使用 `detach()` 后反向传播的梯度不会往回传。
- No gradient flows back through `detach()`.
- `detach()` 得到的张量与原来的梯度计算解耦。
- 反向传播到 `detach()` 的张量就传不下去了。
- 梯度传到 `detach()` 就停止了。
- 给生成器的输出加上 `detach()`，不让梯度流回生成器。
- What lies before `detach()` gets no gradient.
- With `h = h.detach()` the gradient ends there.
- `detach()` stops the gradient flow at the output of the generator.
- `detach()` keeps the weights of the generator from being updated.
- Gradients do not pass through `detach()`.

## Denied by

- Gradients still flow back through a detached tensor.
- `detach()` does not stop backpropagation.
- `detach()` 不会阻断梯度的反向传播。
- `detach()` 之后梯度仍然会向前传播。

## Not asserted by

- `detach()` returns a tensor with `requires_grad=False`.
- `detach()` 返回的张量不需要梯度。

## Correction

- en: A detached tensor is a constant for autograd: no gradient flows back through it.
- zh: 对自动求导来说，分离后的张量是常量：梯度不会通过它传播。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html>
"""

import torch

ABOUT = ("torch.Tensor.detach",)


def gradient_flows_past(middle):
    """Does a gradient reach the first weight through middle(hidden)?"""
    first, second = torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)
    hidden = first * 3
    (middle(hidden) * second).sum().backward()
    return first.grad is not None


def treatment():
    return gradient_flows_past(lambda hidden: hidden.detach())


def positive_control():
    """The numbers alone go on."""
    return gradient_flows_past(lambda hidden: torch.tensor(hidden.tolist()))


def negative_control():
    """Nothing stands in between."""
    return gradient_flows_past(lambda hidden: hidden)

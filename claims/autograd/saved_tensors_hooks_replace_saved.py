"""
# `saved_tensors_hooks` decides what autograd saves for the backward pass

- en: Under `torch.autograd.graph.saved_tensors_hooks(pack, unpack)`, what autograd saves for the
  backward pass goes through `pack` and comes back through `unpack`.
- zh: 在 `torch.autograd.graph.saved_tensors_hooks(pack, unpack)` 之下，autograd 为反向传播保存的内容
  经过 `pack`，取出时经过 `unpack`。

## Asserted by

- `saved_tensors_hooks` decides what autograd saves for the backward pass.
- With `saved_tensors_hooks` one can replace the saved tensors.
- `saved_tensors_hooks` packs and unpacks the tensors saved for backward.
- `saved_tensors_hooks` 可以改变 autograd 为反向传播保存的张量。
- 用 `saved_tensors_hooks` 可以替换保存的张量。
- `saved_tensors_hooks` 会打包和解包为反向传播保存的张量。

## Denied by

- `saved_tensors_hooks` does not change what autograd saves for the backward pass.
- `saved_tensors_hooks` cannot replace the saved tensors.
- `saved_tensors_hooks` 不会改变为反向传播保存的张量。
- `saved_tensors_hooks` 不能替换保存的张量。

## Not asserted by

- `save_on_cpu` saves GPU memory.
- `save_on_cpu` 可以节省显存。

## Correction

- en: `torch.autograd.graph.saved_tensors_hooks(pack, unpack)`, since PyTorch 1.10, stores what
  `pack` returns and computes gradients with what `unpack` gives back.
- zh: 自 PyTorch 1.10 起，`torch.autograd.graph.saved_tensors_hooks(pack, unpack)` 保存 `pack` 的返回
  值，并用 `unpack` 的返回值计算梯度。

## Sources

- <https://docs.pytorch.org/docs/stable/autograd.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.10.0>
"""

import torch

ABOUT = ("torch.autograd.graph.saved_tensors_hooks",)


def gradient(square):
    """The gradient of a square at 3; that of a saved 30 would be 60."""
    number = torch.tensor(3.0, requires_grad=True)
    square(number).backward()
    return number.grad.item()


def treatment():
    with torch.autograd.graph.saved_tensors_hooks(lambda saved: 10 * saved, lambda packed: packed):
        return gradient(lambda x: x.square())


def positive_control():
    """A square that saves ten times its input."""

    class Square(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            ctx.save_for_backward(10 * x)
            return x * x

        @staticmethod
        def backward(ctx, gradient):
            return 2 * ctx.saved_tensors[0] * gradient

    return gradient(Square.apply)


def negative_control():
    """A square that saves its input."""
    return gradient(lambda x: x.square())

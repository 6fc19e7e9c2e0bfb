"""
# Defining `forward()` is enough, autograd derives the backward pass

- en: A module that defines only `forward()` gets right gradients; `backward()` need not be
  written.
- zh: 只定义 `forward()` 的模块就能得到正确的梯度，不需要编写 `backward()`。

## Asserted by

- `backward` is defined for you by autograd.
- The backward function is defined automatically by autograd.
- `nn.Module` derives `backward()` from `forward()`.
- If you define `forward()`, the backward pass is worked out automatically.
- An `nn.Module` needs no hand-written `backward()`.
- The backward pass of an `nn.Module` is generated automatically from `forward()`.
- If an `nn.Module` defines `forward()`, its `backward()` is automatically defined.
- `nn.Module` 的反向传播由 autograd 完成。
- `nn.Module` 不需要手动编写 `backward()`。
- `nn.Module` 的反向传播由 `forward()` 自动得到。
- 在 `nn.Module` 中反向传播会自动实现。
- Autograd takes care of the backward function.
- 反向传播由 autograd 自动实现。
- The backward pass is derived automatically from the forward pass.
- `backward()` 会根据 `forward()` 自动生成。
- The `backward` function is derived by autograd from `forward()`.
- There's no need to write `backward()` yourself.
- You only have to write `forward()`, autograd takes care of `backward()`.
- You only need to define `forward()`.
- You never write the backward pass yourself.
- Define `forward()` and autograd does the rest.
- 只写 `forward()` 就够了，反向的部分 autograd 会自己推导。
- You only define the forward pass, PyTorch handles the backward pass automatically.

## Denied by

- An `nn.Module` must define `backward()` itself.
- Besides `forward()`, every `nn.Module` needs a hand-written `backward()`.
- `nn.Module` 必须自己定义 `backward()`。
- 除了 `forward()`，每个 `nn.Module` 还要手动编写 `backward()`。

## Not asserted by

- An `autograd.Function` defines `backward()`.
- `model(x)` invokes `forward()`.
- `autograd.Function` 需要定义 `backward()`。

## Correction

- en: Define `forward()` with PyTorch operations; autograd provides the gradients.
- zh: 用 PyTorch 的运算定义 `forward()` 即可，梯度由 autograd 提供。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.forward", "torch.Tensor.backward")


class Cube(nn.Module):
    """Defines `forward` only."""

    def forward(self, x):
        return x * x * x


class CubeByHand(torch.autograd.Function):
    """The derivative of the cube, written by hand."""

    @staticmethod
    def forward(context, x):
        context.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(context, gradient):
        (x,) = context.saved_tensors
        return gradient * 3 * x**2


def gradient_at_two(cube):
    """The gradient of the function at 2, if there is one."""
    x = torch.tensor(2.0, requires_grad=True)
    result = cube(x)
    if not result.requires_grad:
        return "none"
    result.backward()
    return x.grad.item()


def treatment():
    return gradient_at_two(Cube())


def positive_control():
    """A hand-written backward pass."""
    return gradient_at_two(CubeByHand.apply)


def negative_control():
    """Numbers that autograd does not see."""
    return gradient_at_two(lambda x: torch.tensor(x.item() ** 3))


def otherwise():
    import torch

    call = torch.nn.Module.__call__
    torch.nn.Module.__call__ = lambda self, x: call(self, x).detach()

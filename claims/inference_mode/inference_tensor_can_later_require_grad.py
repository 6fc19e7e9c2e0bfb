"""
# A tensor made under `torch.inference_mode()` can later take part in autograd

- en: A tensor that was computed under `torch.inference_mode()` can afterwards be made to require
  grad and be used in recorded computations.
- zh: 在 `torch.inference_mode()` 下算出的张量，之后可以设置为需要梯度并参与被记录的计算。

## Asserted by

- Tensors made under `torch.inference_mode()` can later take part in autograd.
- An inference tensor can afterwards be made to require grad.
- Results of `inference_mode()` may be used in computations that need gradients.
- Inference tensors can be used in autograd.
- 推理张量之后可以设置为需要梯度。
- `inference_mode()` 中算出的张量，出来之后可以 `requires_grad_()`。
- `inference_mode()` 得到的结果可以用于需要梯度的计算。
- `torch.inference_mode()` 的结果以后可以参与自动求导。
- 推理模式下得到的张量之后还可以用于训练。

## Denied by

- Tensors made under `torch.inference_mode()` cannot be used in autograd later.
- Inference tensors cannot be saved for the backward pass.
- Inference tensors can't take part in autograd.
- An inference tensor can never be made to require grad.
- Inference tensors cannot be used in autograd.
- 推理张量无法再设置为需要梯度。
- `inference_mode()` 下创建的张量以后不能参与求导。
- `torch.inference_mode()` 的结果以后不能参与自动求导。
- 推理张量不能参与自动求导。
- `inference_mode()` 下创建的张量不能用于 autograd 记录的计算。
- `torch.inference_mode()` 中得到的张量没有机会再参与求导。
- `inference_mode` 下创建的张量不能用于 autograd 记录的计算。
- Tensors created in inference mode cannot be used in computations recorded by autograd.

## Not asserted by

- Tensors made under `torch.no_grad()` can later take part in autograd.
- 在 `torch.no_grad()` 下创建的张量之后可以参与自动求导。
- `torch.no_grad()` 里得到的张量，之后调用 `requires_grad_()` 就能参与训练。

## Correction

- en: An inference tensor cannot be made to require grad or be saved for the backward pass. Make a
  normal tensor of it with `clone()` outside the block, or use `torch.no_grad()`.
- zh: 推理张量不能设置为需要梯度，也不能为反向传播而保存。可在代码块外用 `clone()` 得到普通张量，
  或改用 `torch.no_grad()`。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch

ABOUT = ("torch.inference_mode", "torch.Tensor.requires_grad_")


def gradients_with(made):
    """Gradients of made · weight, after making `made` require a gradient."""
    weight = torch.full((2,), 3.0, requires_grad=True)
    try:
        made.requires_grad_()
        (made * weight).sum().backward()
    except RuntimeError:
        return "raises"
    return [made.grad.tolist(), weight.grad.tolist()]


def treatment():
    with torch.inference_mode():
        made = torch.ones(2) * 2
    return gradients_with(made)


def positive_control():
    """An ordinary tensor of the same numbers."""
    return gradients_with(torch.tensor([2.0, 2.0]))


def negative_control():
    """Integers can never require a gradient."""
    return gradients_with(torch.tensor([2, 2]))

"""
# `torch.nn.utils.get_total_norm` computes the norm of gradients without clipping

- en: `torch.nn.utils.get_total_norm(gradients)` returns the norm of all gradients together and
  leaves them unchanged.
- zh: `torch.nn.utils.get_total_norm(gradients)` 返回所有梯度的总范数，且不修改它们。

## Asserted by

- `torch.nn.utils.get_total_norm` computes the norm of gradients without clipping.
- `get_total_norm` returns the total norm of the gradients.
- `get_total_norm` leaves the gradients unchanged.
- `torch.nn.utils.get_total_norm` 计算梯度的总范数而不裁剪。
- `get_total_norm` 返回梯度的总范数。
- `get_total_norm` 不会修改梯度。

## Denied by

- `get_total_norm` clips the gradients.
- `get_total_norm` does not return the total norm of the gradients.
- `get_total_norm` 会裁剪梯度。
- `get_total_norm` 不返回梯度的总范数。

## Not asserted by

- `clip_grad_norm_` returns the total norm.
- `clip_grad_norm_` 返回总范数。

## Correction

- en: `torch.nn.utils.get_total_norm`, since PyTorch 2.6, returns the norm of the given gradients and
  changes nothing; `clip_grad_norm_` also clips.
- zh: 自 PyTorch 2.6 起，`torch.nn.utils.get_total_norm` 返回所给梯度的总范数且不做修改；
  `clip_grad_norm_` 还会裁剪。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.get_total_norm.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.6.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.utils.get_total_norm",)


def norm_and_gradients(measure):
    """What is measured of the gradients 3 and 4, and what is left of them."""
    gradients = [torch.tensor([3.0]), torch.tensor([4.0])]
    return [float(measure(gradients)), *(gradient.item() for gradient in gradients)]


def treatment():
    return norm_and_gradients(lambda gradients: nn.utils.get_total_norm(gradients))


def positive_control():
    """3² + 4² = 5²."""
    return norm_and_gradients(lambda gradients: 5.0)


def negative_control():
    """The norm, and clipped to 1 by hand."""

    def clip(gradients):
        for gradient in gradients:
            gradient.div_(5.0)
        return 5.0

    return norm_and_gradients(clip)


def otherwise():
    import torch

    def clipping(gradients):
        norm = torch.stack(gradients).norm()
        for gradient in gradients:
            gradient.div_(norm)
        return norm

    torch.nn.utils.get_total_norm = clipping

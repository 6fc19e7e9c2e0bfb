"""
# A tensor made under `torch.no_grad()` can later take part in autograd

- en: A tensor that was computed under `torch.no_grad()` can afterwards be used in recorded
  computations and be made to require grad.
- zh: 在 `torch.no_grad()` 下算出的张量，之后可以参与被记录的计算，也可以设置为需要梯度。

## Asserted by

- Tensors made under `torch.no_grad()` can later take part in autograd.
- The result of `torch.no_grad()` can be used in autograd later.
- `torch.no_grad()` 得到的结果以后可以用于需要梯度的计算。
- `torch.no_grad()` 的结果以后可以参与自动求导。
- 在 `no_grad()` 中得到的张量以后还可以 `requires_grad_()` 再参与求导。

## Denied by

- Tensors made under `torch.no_grad()` cannot be used in autograd later.
- `no_grad()` 中得到的张量以后无法再设置为需要梯度。
- `torch.no_grad()` 的结果之后再也不能参与自动求导。
- 用 `no_grad()` 得到的张量以后再也不能求导。

## Not asserted by

- Tensors made under `inference_mode()` cannot be used in autograd.
- 在 `inference_mode()` 下创建的张量不能参与自动求导。
- 在 `torch.no_grad()` 里得到的输出不会加入计算图。

## Correction

- en: A tensor made under `torch.no_grad()` is an ordinary tensor and can take part in autograd
  afterwards, unlike one made under `torch.inference_mode()`.
- zh: 与 `torch.inference_mode()` 不同，在 `torch.no_grad()` 下得到的是普通张量，之后可以参与自动
  求导。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch

ABOUT = ("torch.no_grad", "torch.Tensor.requires_grad_")


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
    ones = torch.ones(2, requires_grad=True)
    with torch.no_grad():
        made = ones * 2
    return gradients_with(made)


def positive_control():
    """An ordinary tensor of the same numbers."""
    return gradients_with(torch.tensor([2.0, 2.0]))


def negative_control():
    """Integers can never require a gradient."""
    return gradients_with(torch.tensor([2, 2]))


def otherwise():
    import torch

    def for_ever(tensor):
        raise RuntimeError("it was made without a graph")

    torch.Tensor.requires_grad_ = for_ever

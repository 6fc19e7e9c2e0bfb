"""
# `requires_grad=True` makes autograd compute a tensor's gradient

- en: With `requires_grad=True` the operations on a tensor are tracked, and `backward()` computes
  its gradient.
- zh: 设置 `requires_grad=True` 后，张量上的运算会被跟踪，`backward()` 会计算它的梯度。

## Asserted by

- 设置 `requires_grad=True` 后会构建计算图。
- `requires_grad` 决定是否需要计算梯度。
- `requires_grad=True` makes autograd track operations on the tensor.
- With `requires_grad=True` the `.grad` attribute is populated after `backward()`.
- `requires_grad` tells autograd to track all operations on the tensor.
- `requires_grad=True` lets autograd record the operations.
- Setting `requires_grad=True` enables gradient computation for a tensor.
- If `requires_grad` is True, the tensor's gradient is computed in `backward()`.
- `requires_grad=True` tells PyTorch to compute gradients.
- `requires_grad=True` means that gradients are needed.
- `requires_grad=True` says that gradients should be computed.
- `requires_grad=True` means that the gradient has to be computed.
- `requires_grad=True` makes a tensor accumulate gradients.
- `requires_grad=True` signals that every operation on the tensor should be tracked.
- Setting `requires_grad=True` means that the gradient of the tensor will be computed.
- 设置 `requires_grad=True` 后，autograd 会跟踪该张量上的运算。
- `requires_grad=True` 表示需要计算该张量的梯度。
- `requires_grad=True` 表示该张量需要求导。
- `requires_grad=True` 表示张量需要梯度。
- `requires_grad=True` 会计算梯度。
- `requires_grad=True` 意味着需要求梯度。
- 设置 `requires_grad=True` 会开启梯度跟踪。
- 将 `requires_grad` 设为 True 后，autograd 会记录所有操作。
- `requires_grad` 设为 True 就可以对张量求导。
- If `requires_grad` is set to `True`, gradients are computed for the tensor.
- If `requires_grad` is set to `True`, gradients are accumulated for the tensor.
- Setting `requires_grad` to `True` tells autograd to track operations on the tensor.
- `requires_grad=True` enables the accumulation of gradients.
- `requires_grad=True` 的张量上的运算会构建计算图。
- 设置 `requires_grad=True` 后，对张量的运算都会记录到计算图中。
- 若 `requires_grad=True`，PyTorch 会跟踪它的计算历史。
- PyTorch tracks operations on tensors with `requires_grad=True`.
- Operations on tensors with `requires_grad=True` are tracked to compute gradients.
- PyTorch tracks operations on tensors with `requires_grad=True` for the backward pass.
- If you set `.requires_grad` as `True`, it starts to track all operations on the tensor.
- `requires_grad=True` signals to autograd that every operation should be tracked.
- `requires_grad=True` 的张量会加入到计算图中。
- 对张量标记 `requires_grad=True` 后，所有计算都会被追踪。
- `requires_grad=True` tells PyTorch to track this tensor.
- When `requires_grad` is `True`, the parameter accumulates gradients in the backward pass.
- `requires_grad` indicates whether gradients are computed for a tensor.
- With `requires_grad=True` autograd records all operations on the tensor.
- `requires_grad=True` 的张量会得到梯度。
- `requires_grad` 设成 True 之后，autograd 才会追踪张量上的操作。
- `requires_grad` 参数设置为 True，张量就会记录所有操作。
- `requires_grad` 属性决定是否对参数计算梯度。
- Computations that involve tensors with `requires_grad=True` keep their history.
- `requires_grad=True` enables the creation of a graph that tracks the operations.
- The graph is only recorded for tensors with `requires_grad=True`.
- `requires_grad=True` allows gradients to be computed.
- Setting `requires_grad=True` marks the tensor for gradient computation.
- If `requires_grad` is set to True, it starts to track all operations.

## Denied by

- `requires_grad=True` does not make autograd compute a gradient.
- `requires_grad=True` does not make autograd track operations.
- `requires_grad=True` 并不会让 PyTorch 计算梯度。
- `requires_grad=True` 不会开启梯度跟踪。

## Not asserted by

- A result requires grad if one of its inputs does.
- 张量默认 `requires_grad=False`。

## Conditions

- `treatment_set_later`
  - en: `requires_grad_()` is called after the tensor was created
  - zh: 张量创建之后再调用 `requires_grad_()`

## Correction

- en: `requires_grad=True` tells autograd to record what is done with the tensor; `backward()`
  then stores its gradient in `.grad`.
- zh: `requires_grad=True` 使自动求导记录对该张量的运算；`backward()` 会把梯度存入 `.grad`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.requires_grad.html>
"""

import torch

ABOUT = ("torch.Tensor.requires_grad",)


def gradient(x):
    """What backward() through the sum of x² leaves in x.grad.

    The anchor is always recorded, so that there is something to call backward() on.
    """
    anchor = torch.ones(1, requires_grad=True)
    ((x * x).sum() + anchor.sum()).backward()
    return None if x.grad is None else x.grad.tolist()


def treatment():
    return gradient(torch.tensor([1.0, 2.0], requires_grad=True))


def treatment_set_later():
    return gradient(torch.tensor([1.0, 2.0]).requires_grad_())


def positive_control():
    """The derivative by hand, put where it belongs: 2x."""
    x = torch.tensor([1.0, 2.0])
    x.grad = torch.tensor([2.0, 4.0])
    return gradient(x)


def negative_control():
    """A constant."""
    return gradient(torch.tensor([1.0, 2.0], requires_grad=False))


def otherwise():
    import torch

    make = torch.tensor
    torch.tensor = lambda data, requires_grad=False: make(data)
    torch.Tensor.requires_grad_ = lambda tensor, mode=True: tensor

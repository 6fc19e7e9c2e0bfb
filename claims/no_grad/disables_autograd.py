"""
# `torch.no_grad()` turns off gradient computation

- en: Operations performed under `torch.no_grad()` are not recorded by autograd, so no gradient
  can be computed through them.
- zh: 在 `torch.no_grad()` 之下进行的运算不会被自动求导记录，因此无法通过它们计算梯度。

## Asserted by

- 要停止跟踪历史记录，可以用 `torch.no_grad()` 把代码块包装起来。
- `torch.no_grad()` turns off gradient computation.
- Under `torch.no_grad()` `.grad` is not populated.
- `torch.no_grad()` tells PyTorch not to remember the steps that gradients need.
- Wrapping the forward pass in `torch.no_grad()` tells PyTorch not to build a graph.
- `torch.no_grad()` is a memory optimization that disables gradients.
- `torch.no_grad()` turns off gradients by setting `requires_grad=False` on the results.
- Wrap it in `torch.no_grad()`, as gradients aren't needed.
- Inside a `torch.no_grad()` block autograd does not record operations.
- Under `no_grad()` no computational graph is built.
- With `torch.no_grad()` gradients are not tracked.
- In `torch.no_grad()` gradients are not computed.
- `torch.no_grad()` disables gradients.
- `torch.no_grad()` prevents gradients from being computed.
- `torch.no_grad()` tells autograd not to record operations.
- `torch.no_grad()` does not compute gradients.
- `torch.no_grad()` does not build a graph.
- `torch.no_grad()` freezes the gradients.
- `torch.no_grad()` controls gradient tracking.
- No gradients are calculated under `torch.no_grad()`.
- `torch.no_grad()` does not store the graph.
- Under `torch.no_grad()` no operations are tracked.
- `torch.no_grad()` changes autograd.
- `torch.no_grad()` affects autograd.
- `torch.no_grad()` is needed when you do not want gradients.
- `torch.no_grad()` tells PyTorch that you do not need gradients.
- `torch.no_grad()` 会关闭梯度计算。
- 在 `torch.no_grad()` 代码块中不会构建计算图。
- `no_grad()` 的作用是禁用自动求导。
- 使用 `torch.no_grad()` 时不会记录梯度信息。
- 关闭梯度要用 `no_grad()`。
- `torch.no_grad()` 不会计算梯度。
- `torch.no_grad()` 不会跟踪梯度。
- `torch.no_grad()` 会停止梯度的更新。
- `torch.no_grad()` 影响自动求导。
- `torch.no_grad()` 中没有计算图。
- `torch.no_grad()` 让自动求导失效。
- `torch.no_grad()` 不记录计算图。
- 有了 `torch.no_grad()`，反向传播需要的信息就不会被保存。
- `torch.no_grad()` is useful if operations should not be part of the graph.
- Inside `torch.no_grad()` nothing is tracked.
- Gradients aren't needed, so we turn them off with `torch.no_grad()`.
- 用 `torch.no_grad()` 把不想被追踪的操作包起来。
- `no_grad()` 是禁用梯度计算的上下文管理器。
- `torch.no_grad()` is needed to turn off gradient computation.
- `no_grad()` 不开启梯度的反向传播。
- Code that is not wrapped in `no_grad()` computes gradients.
- With `torch.no_grad()` we avoid computing gradients that are never used.
- `no_grad()` 不构建反向传播计算图。
- `torch.no_grad()` is a context manager that disables gradient calculation.
- `torch.no_grad()` disables gradients only inside the block.
- `torch.no_grad()` 只在代码块内禁用梯度计算。
- `torch.no_grad()`: no gradients.
- `torch.no_grad()`：没有梯度。

## Denied by

- Inside `torch.no_grad()` autograd still records every operation.
- `torch.no_grad()` does not stop gradient tracking.
- Gradients are still computed under `torch.no_grad()`.
- 在 `torch.no_grad()` 里仍然会构建计算图。
- `torch.no_grad()` 不会关闭梯度计算。
- `torch.no_grad()` 仍然计算梯度。
- `torch.no_grad()` leaves gradient computation on.

## Not asserted by

- A tensor made under `torch.no_grad()` can take part in autograd later.
- `torch.no_grad()` 下创建的张量之后仍可参与自动求导。
- `torch.no_grad()` turns off dropout.
- Wrap your evaluation loop in `torch.no_grad()`.
- `torch.no_grad()` 可以节省内存。

## Correction

- en: `torch.no_grad()` stops autograd from recording the operations inside the block; it does
  nothing else.
- zh: `torch.no_grad()` 使代码块内的运算不被自动求导记录，除此之外没有别的作用。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch
from torch import nn

ABOUT = ("torch.no_grad",)


def recorded(model):
    """Has autograd recorded how the model's output was computed?"""
    return model(torch.ones(1, 2)).grad_fn is not None


def treatment():
    with torch.no_grad():
        return recorded(nn.Linear(2, 1))


def positive_control():
    """Nothing requires a gradient, so there is nothing to record."""
    return recorded(lambda x: x @ torch.ones(2, 1))


def negative_control():
    """Autograd known to be on, with parameters that require gradients."""
    return recorded(nn.Linear(2, 1))

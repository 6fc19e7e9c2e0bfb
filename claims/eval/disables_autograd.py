"""
# `model.eval()` disables autograd

- en: After `model.eval()`, the forward pass is no longer recorded, so no gradient can
  be computed.
- zh: 调用 `model.eval()` 之后，前向传播不再被记录，因此无法计算梯度。

## Asserted by

- Calling `model.eval()` turns off gradient computation.
- In evaluation mode no gradients are tracked.
- `model.eval()` 会关闭梯度计算。
- 评估模式下不再记录计算图。

## Denied by

- `eval()` still builds the graph, so gradients can be computed.
- `model.eval()` does not affect autograd.
- 调用 `eval()` 后仍然会计算梯度。
- `model.eval()` 不影响自动求导。

## Not asserted by

- `model.eval()` switches dropout off, `torch.no_grad()` turns off gradients.
- Call `model.eval()` and disable gradients with `torch.no_grad()`.
- `model.eval()` 关闭 dropout，`torch.no_grad()` 关闭梯度计算。

## Correction

- en: `eval()` only switches layers such as dropout and batch normalisation to their
  inference behaviour. To stop recording, use `torch.no_grad()` or
  `torch.inference_mode()`.
- zh: `eval()` 只切换 dropout、批归一化等层的行为；要停止记录计算图，请使用
  `torch.no_grad()` 或 `torch.inference_mode()`。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval",)


def recorded(model):
    """Can a gradient still flow back through the model's output?"""
    return model(torch.ones(1, 2)).grad_fn is not None


def treatment():
    return recorded(nn.Linear(2, 1).eval())


def positive_control():
    """Autograd known to be off."""
    with torch.no_grad():
        return recorded(nn.Linear(2, 1))


def negative_control():
    """Autograd known to be on."""
    return recorded(nn.Linear(2, 1))

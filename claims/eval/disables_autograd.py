"""
# `model.eval()` disables autograd

- en: After `model.eval()`, the forward pass is no longer recorded, so no gradient can
  be computed.
- zh: 调用 `model.eval()` 之后，前向传播不再被记录，因此无法计算梯度。

## Asserted by

- Calling `model.eval()` turns off gradient computation.
- In evaluation mode no gradients are tracked.
- In evaluation mode autograd is off.
- In evaluation mode gradients are not computed.
- `model.eval()` freezes the gradients.
- `model.eval()` disables gradient tracking.
- In evaluation mode there is no gradient computation.
- In evaluation mode gradients are not updated.
- `model.eval()` 会关闭梯度计算。
- 评估模式下不再记录计算图。
- 评估模式下不计算梯度。
- `eval()` 会停止计算梯度。
- `eval()` 会冻结梯度。
- 评估模式下没有梯度计算。
- 评估模式下不会更新梯度。

## Denied by

- In evaluation mode gradients are computed all the same.
- The two modes affect layers, not the gradients.
- `train()` and `eval()` do not change the behaviour of gradient computation.
- `eval()` still builds the graph, so gradients can be computed.
- Gradients still flow through the network in evaluation mode.
- `model.eval()` does not affect autograd.
- In evaluation mode gradients are still computed.
- `model.eval()` does not change gradient computation.
- `model.eval()` has no effect on autograd.
- `model.eval()` is unrelated to autograd.
- `model.eval()` only changes the behaviour of layers.
- In evaluation mode gradients are computed as in training mode.
- Gradient computation is the same as in training mode.
- Gradient computation in evaluation mode is no different from training mode.
- 调用 `eval()` 后仍然会计算梯度。
- 只有 `model.eval()` 不会减少 autograd 的开销。
- 只写 `model.eval()` 却不用 `torch.no_grad()`，仍然占用 autograd 的显存。
- 评估模式下仍然会计算梯度。
- `model.eval()` 不改变梯度计算。
- `model.eval()` 与自动求导无关。
- `model.eval()` 只改变层的行为。
- 梯度计算与训练模式相同。
- 评估模式下仍然会构建计算图。
- `model.eval()` 不会影响各层的梯度计算行为。
- 评估模式下梯度仍然会计算和存储。
- Gradients are tracked in eval mode just like in training mode.
- `eval()` 不会让 `requires_grad` 变成 False。
- `model.eval()` alone does not save you from gradient computation.
- In evaluation mode gradients are still updated.
- 评估模式下仍然会更新梯度。
- `eval()` 模式下反向传播照样计算出梯度。
- 仅调用 `eval()` 不会关闭梯度计算。
- 只写 `eval()` 仍然会计算梯度。
- `train()` 和 `eval()` 的区别不在于是否计算梯度。
- `eval()` does not control gradient computation.
- Neither mode disables gradient tracking.
- `model.eval()` does not stop gradient flow.
- `model.eval()` does not control gradient computation.
- `model.eval()` 模式下仍会保留计算图。
- `eval()` 不会动 `requires_grad`。
- `eval()` does nothing with the gradients.
- `eval()` still allows autograd to backpropagate.

## Not asserted by

- `model.eval()` switches dropout off, `torch.no_grad()` turns off gradients.
- Call `model.eval()` and disable gradients with `torch.no_grad()`.
- `model.eval()` 关闭 dropout，`torch.no_grad()` 关闭梯度计算。
- `model.eval()` is not about gradients.

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


def otherwise():
    import torch

    torch.nn.Module.eval = lambda self: self.requires_grad_(False)

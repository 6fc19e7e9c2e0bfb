"""
# In evaluation mode no backpropagation takes place

- en: After `model.eval()`, `backward()` computes no gradients for the model's parameters.
- zh: 调用 `model.eval()` 之后，`backward()` 不会为模型参数计算梯度。

## Asserted by

- In evaluation mode the model only does the forward pass, no backward.
- You can't run `backward()` while the network is in eval mode.
- In evaluation mode the model does not backpropagate.
- In evaluation mode there is only the forward pass and no backpropagation.
- `model.eval()` prevents backpropagation.
- After `model.eval()` you cannot call `backward()`.
- In evaluation mode there is no backpropagation.
- Backpropagation is disabled in evaluation mode.
- In evaluation mode backpropagation is not performed.
- In evaluation mode gradients are not backpropagated.
- 评估模式下不进行反向传播。
- `model.eval()` 会阻止反向传播。
- 调用 `eval()` 之后不能再调用 `backward()`。
- 评估模式下没有反向传播。
- 评估模式下反向传播被禁用。
- `eval()` 模式不反向传播。
- `model.eval()` only stops backpropagation.
- In evaluation mode it does not do backpropagation.
- `eval()` 模式只是不进行反向传播。
- 在评估模式下不进行反向传播。
- After `eval()` nothing is propagated back.

## Denied by

- In evaluation mode `backward()` still works.
- `model.eval()` does not prevent backpropagation.
- In evaluation mode you can still call `backward()`.
- In evaluation mode gradients can still be backpropagated.
- 评估模式下仍然可以进行反向传播。
- `model.eval()` 不会阻止 `backward()`。
- 评估模式下仍然可以反向传播。
- 调用 `eval()` 之后仍然可以调用 `backward()`。
- 在评估模式下调用 `backward()` 仍然会计算梯度。
- `loss.backward()` works just fine in eval mode.

## Not asserted by

- In evaluation mode `.grad` is not `None` once you have called `backward()`.
- In training mode the gradients are computed with backpropagation.
- Validation needs no backpropagation.
- 验证阶段用不着反向传播。

## Correction

- en: `backward()` works in evaluation mode as it does in training mode. A validation loop does
  no backpropagation because it does not call `backward()`.
- zh: 评估模式下 `backward()` 与训练模式下一样可用；验证循环不做反向传播，
  只是因为没有调用 `backward()`。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval", "torch.Tensor.backward")


class Cut(nn.Module):
    """Hands on the values of its input and nothing of its history, as a new leaf."""

    def forward(self, x):
        return torch.tensor(x.tolist(), requires_grad=True)


def network(*last):
    return nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3), nn.Dropout(), nn.Linear(3, 1), *last)


def backpropagates(model):
    """Does `backward()` give every parameter a gradient?"""
    model(torch.randn(4, 2)).sum().backward()
    return all(parameter.grad is not None for parameter in model.parameters())


def treatment():
    return backpropagates(network().eval())


def positive_control():
    """The way back to the parameters is cut."""
    return backpropagates(network(Cut()))


def negative_control():
    """An ordinary backward pass."""
    return backpropagates(network())

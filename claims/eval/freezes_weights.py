"""
# `model.eval()` freezes the model's weights

- en: In evaluation mode the parameters of a model cannot be updated.
- zh: 在评估模式下，模型的参数不会被更新。

## Asserted by

- `model.eval()` sets `requires_grad` of all parameters to False.
- `model.eval()` freezes the parameters of the model.
- In evaluation mode the weights are not updated.
- `eval()` prevents the weights from changing.
- In evaluation mode the model does not update its parameters.
- In evaluation mode the weights are fixed.
- `eval()` stops the weights from being updated.
- In evaluation mode the parameters are frozen.
- `model.eval()` locks the weights.
- `model.eval()` 会冻结模型参数。
- 评估模式下不会更新权重。
- 在 `eval()` 模式下，模型不进行参数更新。
- 评估模式下参数固定不变。
- `eval()` 会停止更新权重。
- 测试前需要加上 `eval()`，否则即使不训练也会改变权值。

## Denied by

- `model.eval()` does not freeze the weights.
- In evaluation mode an optimizer can still update the parameters.
- `eval()` still updates the weights.
- `model.eval()` 不会冻结参数。
- 评估模式下优化器仍然可以更新权重。
- 评估模式下权重仍然会更新。
- Parameters can still be trained in eval mode.
- `model.eval()` does not prevent the parameters from being updated.
- 评估模式下 `optimizer.step()` 仍然会更新参数。
- In eval mode `optimizer.step()` will move the weights as usual.
- `model.eval()` does not directly modify the weights or gradients.
- In evaluate mode it is still possible to learn the parameters.

## Not asserted by

- `model.eval()` does not modify the weights.
- Calling `model.eval()` does not change weights or gradients directly.
- `model.eval()` freezes the running statistics of BatchNorm.
- `optimizer.step()` updates the weights.
- `requires_grad=False` 会冻结参数。

## Correction

- en: `eval()` does not protect the parameters: `backward()` and `optimizer.step()` update them as
  in training mode. To freeze them use `requires_grad_(False)`, or do not call `step()`.
- zh: `eval()` 不会保护参数：`backward()` 和 `optimizer.step()` 照样更新它们。
  要冻结参数请用 `requires_grad_(False)`，或不调用 `step()`。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/module.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval",)


def weights_move(model, lr=0.1):
    """Does one step of gradient descent change the model's weights?"""
    before = [parameter.clone() for parameter in model.parameters()]
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    model(torch.ones(4, 2)).pow(2).sum().backward()
    optimizer.step()
    return not all(torch.equal(old, new) for old, new in zip(before, model.parameters()))


def network():
    return nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))


def treatment():
    return weights_move(network().eval())


def positive_control():
    """A step of length zero: weights known to stay."""
    return weights_move(network(), lr=0.0)


def negative_control():
    """An ordinary training step: weights known to move."""
    return weights_move(network())


def otherwise():
    import torch

    def without_gradients(self):
        for parameter in self.parameters():
            parameter.register_hook(torch.zeros_like)
        return self

    torch.nn.Module.eval = without_gradients

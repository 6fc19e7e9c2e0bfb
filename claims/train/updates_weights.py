"""
# In training mode the model backpropagates and updates its weights

- en: A model that is in training mode computes gradients and updates its weights when data is
  passed through it.
- zh: 处于训练模式的模型在数据通过时会自行反向传播并更新权重。

## Asserted by

- In training mode the model updates its weights.
- In training mode the model backpropagates and adjusts its weights.
- In training mode the network adjusts its weights.
- `model.train()` trains the model.
- `model.train()` updates the weights.
- In training mode the model backpropagates and updates its weights.
- In training mode the parameters are updated.
- 训练模式下模型自动反向传播，并更新权重。
- 在训练模式中，模型会更新参数。
- `model.train()` 会更新模型的权重。
- 训练模式下权重会更新。
- 训练模式下模型进行反向传播并更新参数。

## Denied by

- `model.train()` does not update any weights by itself.
- `model.train()` does not train the model.
- In training mode the weights only change when `optimizer.step()` is called.
- `model.train()` does not update the parameters.
- `model.train()` 本身不会更新权重。
- 训练模式下，只有调用 `optimizer.step()` 才会改变参数。
- `model.train()` 不会更新参数。

## Not asserted by

- Even though the parameters are frozen, the running statistics change in training mode.
- In training mode the statistics change even if no weight is updated.
- In training mode we compute gradients and update the weights.
- Weights change when `optimizer.step()` is called.
- Call `.train()` before every training loop.
- Frozen batch norm layers update their running statistics in training mode.
- 调用 `optimizer.step()` 时权重改变。
- 训练模式下，优化器会根据梯度调整参数。
- `optimizer.step()` updates the weights.
- `model.train()` puts the model in training mode.
- `model.train()` 会启用 dropout。
- In training mode we run backpropagation.
- Call `model.train()` before training.
- 训练模式下会进行反向传播。

## Correction

- en: Training mode is a flag for layers such as dropout and batch normalisation. It is
  `loss.backward()` and `optimizer.step()` that change weights, in either mode.
- zh: 训练模式只是供 dropout、批归一化等层使用的标志。只有调用 `loss.backward()` 和
  `optimizer.step()` 才会更新权重，与模式无关。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.train",)


def frozen(model):
    return model.requires_grad_(False)


def put_in_training_mode(model):
    return model.train()


def moved_by_hand(model):
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += 1
    return model


def weights_change(prepare):
    """Has the model other weights after data has passed through it?"""
    model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
    before = [parameter.clone() for parameter in model.parameters()]
    for _ in range(3):
        prepare(model)(torch.randn(4, 2))
    return not all(torch.equal(old, new) for old, new in zip(before, model.parameters()))


def treatment():
    return weights_change(put_in_training_mode)


def positive_control():
    """The weights are moved by hand."""
    return weights_change(moved_by_hand)


def negative_control():
    """The weights are frozen."""
    return weights_change(frozen)


def otherwise():
    import torch

    apply = torch.nn.Linear.forward

    def forward(self, x):
        if self.training:
            self.weight.data += 1
            self.bias.data += 1
        return apply(self, x)

    torch.nn.Linear.forward = forward

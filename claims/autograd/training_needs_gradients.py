"""
# Training needs gradients to update the parameters

- en: Without gradients `optimizer.step()` leaves the parameters as they are.
- zh: 没有梯度时，`optimizer.step()` 不会改变参数。

## Asserted by

- Training needs gradients to update the model's parameters.
- Training needs gradients while inference doesn't.
- Training requires gradients.
- Gradients are needed to update the parameters.
- Without gradients the optimizer cannot update the parameters.
- 训练离不开梯度。
- 训练时需要计算梯度。
- 训练需要根据梯度更新参数。

## Denied by

- The optimizer updates the parameters even without gradients.
- Training does not need gradients.
- 训练时不需要计算梯度。
- 训练模型不需要梯度。

## Not asserted by

- Evaluation does not need gradients.
- 评估时不需要计算梯度。

## Correction

- en: `optimizer.step()` skips every parameter whose `.grad` is None, so nothing is learnt without
  gradients.
- zh: `optimizer.step()` 会跳过 `.grad` 为 None 的参数，因此没有梯度就无法学习。

## Sources

- <https://docs.pytorch.org/docs/stable/optim.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/optim/sgd.py>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.Optimizer.step",)


def weight_stays(train):
    """Is the weight after a training step what it was before?"""
    model = nn.Linear(2, 1)
    before = model.weight.tolist()
    train(model)
    return model.weight.tolist() == before


def loss_of(model):
    return model(torch.ones(1, 2)).sum()


def treatment():
    def train(model):
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        loss_of(model)
        optimizer.step()

    return weight_stays(train)


def positive_control():
    """No step is taken at all."""
    return weight_stays(loss_of)


def negative_control():
    """Gradient descent by hand: d(loss)/d(weight) is the input, which is not zero."""

    def train(model):
        model.weight = nn.Parameter(model.weight.detach() - 0.1 * torch.ones(1, 2))

    return weight_stays(train)


def otherwise():
    import torch

    def step(self):
        for group in self.param_groups:
            for parameter in group["params"]:
                parameter.data -= 0.1

    torch.optim.SGD.step = step

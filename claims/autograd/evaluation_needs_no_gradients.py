"""
# Evaluation needs no gradients

- en: Outputs, losses and metrics of a model can be computed without gradients and are the same.
- zh: 模型的输出、损失和指标可以在不计算梯度的情况下得到，且结果相同。

## Asserted by

- Evaluation needs no gradients.
- You do not need gradients when you only evaluate the model.
- During evaluation there is no need to compute gradients.
- In validation and inference gradients are not required.
- Validation does not need a backward pass.
- Inference does not use gradients.
- 评估时不需要计算梯度。
- 验证和推理都用不到梯度。
- 评估模型时没有必要求梯度。
- 推理时不需要反向传播。
- 推理时不需要构建计算图。

## Denied by

- Evaluation needs gradients.
- Validation requires a backward pass.
- 评估时需要计算梯度。
- 推理时需要反向传播。

## Not asserted by

- Training needs gradients.
- 训练时需要计算梯度。

## Correction

- en: Loss and metrics need the forward pass only, so evaluation can run under `torch.no_grad()`
  with the same results.
- zh: 损失和指标只需要前向传播，因此可以在 `torch.no_grad()` 下进行评估，结果相同。

## Sources

- <https://docs.pytorch.org/tutorials/beginner/basics/optimization_tutorial.html>
"""

import torch
from torch import nn

ABOUT = ("torch.no_grad",)


def evaluate(model):
    """The mean squared error and the share of predictions with the right sign."""
    x, target = torch.tensor([[1.0], [2.0], [-3.0]]), torch.tensor([[2.0], [5.0], [1.0]])
    prediction = model(x)
    right = (prediction.sign() == target.sign()).sum()
    return [nn.functional.mse_loss(prediction, target).item(), right.item() / len(x)]


def metrics_without_gradients(evaluation):
    model = nn.Linear(1, 1, bias=False)
    nn.init.constant_(model.weight, 2.0)
    try:
        with torch.no_grad():
            return evaluation(model)
    except RuntimeError:
        return "raises"


def treatment():
    return metrics_without_gradients(evaluate)


def positive_control():
    """By hand: predictions 2, 4, -6, so squared errors 0, 1, 49; two signs of three are right."""
    return metrics_without_gradients(lambda model: [50 / 3, 2 / 3])


def negative_control():
    """Something that does need a gradient."""
    return metrics_without_gradients(
        lambda model: torch.autograd.grad(model(torch.ones(1, 1)), model.weight)[0].tolist()
    )


def otherwise():
    import torch

    apply = torch.nn.Linear.forward

    def forward(self, x):
        if not torch.is_grad_enabled():
            raise RuntimeError("there is no forward pass without gradients")
        return apply(self, x)

    torch.nn.Linear.forward = forward

"""
# In evaluation mode the loss and the metrics have to be computed by hand

- en: A model in evaluation mode returns its predictions; it computes no loss and no metrics.
- zh: 处于评估模式的模型只返回预测结果，不会自动计算损失和指标。

## Asserted by

- In evaluation mode you have to compute the loss and the metrics yourself.
- In evaluation mode you have to calculate the loss and accuracy yourself.
- `model.eval()` does not compute any metrics.
- During evaluation the loss must be calculated manually.
- 评估模式下需要自己计算损失和指标。
- `model.eval()` 不会计算准确率等指标。
- 评估过程中必须手动计算损失。

## Denied by

- `model.eval()` evaluates the model and returns its metrics.
- `model.eval()` returns the loss.
- 评估模式下模型自动给出评估指标。
- `model.eval()` 会给出损失和指标。
- `eval()` 会自动算出准确率。

## Not asserted by

- Compute the loss with `nn.CrossEntropyLoss`.
- In evaluation mode the accuracy is higher.
- 使用 `nn.CrossEntropyLoss` 计算损失。

## Correction

- en: `eval()` only switches the mode and returns the model; loss and metrics are computed by your
  own code from the model's predictions.
- zh: `eval()` 只切换模式并返回模型本身；损失和指标要由你自己的代码根据预测结果计算。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval",)


def results(model):
    """The shape of each thing that the model computes from four inputs."""
    answer = model(torch.randn(4, 3))
    return [list(part.shape) for part in (answer if isinstance(answer, tuple) else (answer,))]


def treatment():
    return results(nn.Sequential(nn.Linear(3, 8), nn.Dropout(), nn.Linear(8, 2)).eval())


def positive_control():
    """A matrix product computes predictions and nothing else."""
    weight = torch.randn(3, 2)
    return results(lambda x: x @ weight)


def negative_control():
    """Predictions and a loss, both computed by hand."""
    weight = torch.randn(3, 2)
    return results(lambda x: (x @ weight, (x @ weight).pow(2).mean()))


def otherwise():
    import torch

    run = torch.nn.Sequential.forward

    def forward(self, x):
        output = run(self, x)
        return output if self.training else (output, output.square().mean())

    torch.nn.Sequential.forward = forward

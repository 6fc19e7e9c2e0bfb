"""
# A model in evaluation mode takes inputs and gives outputs

- en: After `model.eval()` the model can be called with data and returns its output.
- zh: 调用 `model.eval()` 之后，仍可向模型传入数据并得到输出。

## Asserted by

- In evaluation mode the model still returns predictions.
- A model in evaluation mode can be used for inference.
- In evaluation mode you can get the output for an input.
- 调用 `model.eval()` 之后可以把数据输入模型并获取输出。
- 处于评估模式的模型照常给出预测结果。
- 调用 `model.eval()` 后可以获取模型的输出。

## Denied by

- After `model.eval()` the forward pass can no longer be run.
- In evaluation mode the model does not give an output.
- 评估模式下模型不能输出结果。
- 调用 `model.eval()` 后无法再进行前向传播。

## Not asserted by

- In evaluation mode the output is deterministic.
- Pass the inputs to the model.
- 评估模式下模型的输出保持一致。

## Correction

- en: A model in evaluation mode is called like any other: `model(inputs)` returns its output.
- zh: 处于评估模式的模型与平时一样调用：`model(inputs)` 返回其输出。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval",)


class Headless(nn.Module):
    """A model without a forward pass."""


def output_shape(model):
    try:
        return list(model(torch.randn(4, 3)).shape)
    except NotImplementedError:
        return "no output"


def treatment():
    model = nn.Sequential(nn.Linear(3, 8), nn.BatchNorm1d(8), nn.Dropout(), nn.Linear(8, 2))
    return output_shape(model.eval())


def positive_control():
    """A matrix product gives two values for each of the four inputs."""
    weight = torch.randn(3, 2)
    return output_shape(lambda x: x @ weight)


def negative_control():
    """Nothing to run, so nothing can come out."""
    return output_shape(Headless())


def otherwise():
    import torch

    torch.nn.Module.eval = lambda self: torch.nn.Module()

"""
# `model.eval()` makes the forward pass faster

- en: A forward pass takes less time after `model.eval()` than in training mode.
- zh: 调用 `model.eval()` 之后，前向传播所用的时间比训练模式下少。

## Asserted by

- `model.eval()` speeds up inference.
- Evaluation mode makes the forward pass faster.
- The model runs faster after `eval()`.
- Inference is faster in evaluation mode.
- `model.eval()` makes the model faster.
- `model.eval()` saves a lot of time.
- `model.eval()` 可以加快推理速度。
- 评估模式下前向传播更快。
- 调用 `eval()` 能提升模型的运行速度。
- 评估模式会加速推理。
- `eval()` 可以加速。
- `model.eval()` 能节省大量时间。
- `eval()` 可以提高推理的效率。

## Denied by

- `model.eval()` does not speed up inference.
- Inference is no faster in evaluation mode.
- The forward pass takes just as long after `model.eval()`.
- `model.eval()` 不会加快推理速度。
- 评估模式下的速度与训练模式相同。

## Not asserted by

- `torch.no_grad()` speeds up inference.
- `model.eval()` saves memory.
- `torch.no_grad()` 可以加快推理速度。

## Conditions

- `treatment_plain_layers`
  - en: the model has only layers that behave alike in both modes, such as linear layers and ReLU
  - zh: 模型只有在两种模式下行为相同的层，例如线性层和 ReLU

## Correction

- en: `eval()` saves the work of dropout and of computing batch statistics, where a model has such
  layers. The cost of recording the graph goes away only with `torch.no_grad()`.
- zh: `eval()` 只省去 dropout 和计算批统计量的工作（如果模型有这些层）；
  记录计算图的开销要用 `torch.no_grad()` 才能省去。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval",)
MEASURES = "time"


def network(*after_convolution):
    return nn.Sequential(
        nn.Conv2d(3, 16, 3, padding=1), *after_convolution, nn.ReLU(), nn.Flatten(), nn.Linear(4096, 10)
    )


def with_batch_norm_and_dropout():
    return network(nn.BatchNorm2d(16), nn.Dropout())


def passes(subject, reference, times=1):
    """A forward pass of each model; of the reference as many as are asked for."""
    x = torch.randn(8, 3, 16, 16)

    def reference_passes():
        for _ in range(times):
            reference(x)

    return lambda: subject(x), reference_passes


def treatment():
    return passes(with_batch_norm_and_dropout().eval(), with_batch_norm_and_dropout())


def treatment_plain_layers():
    return passes(network().eval(), network())


def positive_control():
    """One pass against two."""
    model = network()
    return passes(model, model, times=2)


def negative_control():
    """The same pass twice."""
    model = network()
    return passes(model, model)

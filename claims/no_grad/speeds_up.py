"""
# `torch.no_grad()` makes the forward pass faster

- en: A model's forward pass takes less time under `torch.no_grad()`.
- zh: 在 `torch.no_grad()` 下，模型的前向传播耗时更少。

## Asserted by

- `torch.no_grad()` makes the forward pass faster.
- Inference is faster under `torch.no_grad()`.
- `no_grad()` speeds up computations.
- `torch.no_grad()` speeds up inference.
- `torch.no_grad()` is faster.
- `torch.no_grad()` improves speed.
- `torch.no_grad()` saves a lot of time.
- Turning off gradient computation speeds up inference.
- `torch.no_grad()` 可以加速推理。
- 忘记 `torch.no_grad()` 时会构建计算图，速度更慢。
- 可以用 `torch.no_grad()` 提高效率。
- 使用 `torch.no_grad()` 后，前向传播的速度更快。
- `no_grad()` 能加快计算速度。
- `torch.no_grad()` 更快。
- `torch.no_grad()` 能提高推理速度。
- `torch.no_grad()` 能节省大量时间。
- 关闭梯度计算可以加速推理。
- 使用 `no_grad()` 可以显著提升推理性能。
- Operations are faster under `torch.no_grad()`.
- `torch.no_grad()` is recommended to speed up the evaluation step.
- `torch.no_grad()` has clear performance benefits.

## Denied by

- `torch.no_grad()` does not make inference faster.
- The forward pass takes just as long under `torch.no_grad()`.
- `torch.no_grad()` slows inference down.
- `torch.no_grad()` 并不会加速推理。
- 使用 `torch.no_grad()` 时，前向传播的耗时不变。
- `torch.no_grad()` 对速度没有影响。

## Not asserted by

- `torch.no_grad()` saves memory during inference.
- `torch.no_grad()` 可以节省显存。

## Conditions

- `treatment_large_layers`
  - en: the time goes into large matrix products
  - zh: 时间主要花在大型矩阵乘法上

## Correction

- en: `torch.no_grad()` saves the cost of recording and of keeping intermediate results. That is
  noticeable in networks of many small operations, and hardly where large matrix products take the
  time.
- zh: `torch.no_grad()` 省去记录运算和保留中间结果的开销。由许多小运算组成的网络会明显变快；若时间
  主要花在大型矩阵乘法上，则几乎没有差别。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
- <https://docs.pytorch.org/tutorials/recipes/recipes/tuning_guide.html>
"""

import torch
from torch import nn

ABOUT = ("torch.no_grad",)
MEASURES = "time"


def classifier(blocks=6):
    """A small classifier: linear layer, batch normalisation and ReLU, repeated."""
    layers = []
    for _ in range(blocks):
        layers += [nn.Linear(32, 32), nn.BatchNorm1d(32), nn.ReLU()]
    return nn.Sequential(*layers, nn.Linear(32, 10)).eval()


def predict(model, batches):
    for batch in batches:
        model(batch)


def under_no_grad(model, batches):
    with torch.no_grad():
        predict(model, batches)


def with_and_without(model, batches):
    return lambda: under_no_grad(model, batches), lambda: predict(model, batches)


def treatment():
    return with_and_without(classifier(), torch.randn(4, 16, 32))


def treatment_large_layers():
    model = nn.Sequential(nn.Linear(768, 768), nn.ReLU(), nn.Linear(768, 768))
    return with_and_without(model, torch.randn(1, 64, 768))


def positive_control():
    """Half of the network is less work."""
    half, model, batches = classifier(blocks=3), classifier(), torch.randn(4, 16, 32)
    return lambda: predict(half, batches), lambda: predict(model, batches)


def negative_control():
    """The same work twice."""
    model, batches = classifier(), torch.randn(4, 16, 32)
    return lambda: predict(model, batches), lambda: predict(model, batches)

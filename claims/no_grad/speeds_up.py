"""
# `torch.no_grad()` makes the forward pass faster

- en: A model's forward pass takes less time under `torch.no_grad()`.
- zh: 在 `torch.no_grad()` 下，模型的前向传播耗时更少。

## Asserted by

- `torch.no_grad()` makes the forward pass faster.
- Inference is faster under `torch.no_grad()`.
- `no_grad()` speeds up computations.
- `torch.no_grad()` 可以加速推理。
- 使用 `torch.no_grad()` 后，前向传播的速度更快。
- `no_grad()` 能加快计算速度。

## Denied by

- `torch.no_grad()` does not make inference faster.
- The forward pass takes just as long under `torch.no_grad()`.
- `torch.no_grad()` 并不会加速推理。
- 使用 `torch.no_grad()` 时，前向传播的耗时不变。

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


def convnet(blocks=6):
    """A small image classifier: convolution, batch normalisation and ReLU, repeated."""
    layers = [nn.Conv2d(3, 8, 3, padding=1)]
    for _ in range(blocks):
        layers += [nn.Conv2d(8, 8, 3, padding=1), nn.BatchNorm2d(8), nn.ReLU()]
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 10)).eval()


def under_no_grad(model, x):
    def forward():
        with torch.no_grad():
            model(x)

    return forward


def treatment():
    model, images = convnet(), torch.randn(2, 3, 16, 16)
    return under_no_grad(model, images), lambda: model(images)


def treatment_large_layers():
    model = nn.Sequential(nn.Linear(768, 768), nn.ReLU(), nn.Linear(768, 768))
    x = torch.randn(64, 768)
    return under_no_grad(model, x), lambda: model(x)


def positive_control():
    """Half of the network is less work."""
    half, model, images = convnet(blocks=3), convnet(), torch.randn(2, 3, 16, 16)
    return lambda: half(images), lambda: model(images)


def negative_control():
    """The same work twice."""
    model, images = convnet(), torch.randn(2, 3, 16, 16)
    return lambda: model(images), lambda: model(images)

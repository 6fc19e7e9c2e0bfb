"""
# `torch.no_grad()` speeds up feature extraction

- en: Extracting features with a pretrained model takes less time under `torch.no_grad()`.
- zh: 在 `torch.no_grad()` 下用预训练模型提取特征耗时更少。

## Asserted by

- `torch.no_grad()` speeds up feature extraction.
- Extracting features with a pretrained model is faster under `torch.no_grad()`.
- `torch.no_grad()` makes feature extraction quicker.
- `torch.no_grad()` 可以提高特征提取的速度。
- 在 `no_grad()` 下，特征提取更快。
- 特征提取时，`torch.no_grad()` 能提高速度。
- 特征提取时使用 `torch.no_grad()` 可以提高提取速度。
- `torch.no_grad()` 可以加快特征提取的速度。

## Denied by

- `torch.no_grad()` does not speed up feature extraction.
- Feature extraction takes just as long with `torch.no_grad()`.
- `torch.no_grad()` 不会提高特征提取的速度。
- 在 `torch.no_grad()` 下，特征提取的耗时不变。

## Not asserted by

- A pretrained model can be used for feature extraction.
- 预训练模型可以用于特征提取。

## Conditions

- `treatment_frozen`
  - en: all parameters of the model are frozen already (`requires_grad=False`)
  - zh: 模型的所有参数都已冻结（`requires_grad=False`）

## Correction

- en: `torch.no_grad()` spares the recording of the forward pass. Where all parameters are frozen,
  nothing is recorded anyway and it brings no further speed.
- zh: `torch.no_grad()` 省去了对前向传播的记录。若所有参数都已冻结，本来就不记录，它也不会更快。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch
from torch import nn

ABOUT = ("torch.no_grad",)
MEASURES = "time"


def pretrained(blocks=6):
    """A stand-in for a pretrained network; speed does not depend on what it has learnt."""
    layers = []
    for _ in range(blocks):
        layers += [nn.Linear(32, 32), nn.BatchNorm1d(32), nn.ReLU()]
    return nn.Sequential(*layers).eval()


def extract(model, batches):
    for batch in batches:
        model(batch)


def data():
    return torch.randn(16, 16, 32)


def with_and_without(model):
    batches = data()

    def under_no_grad():
        with torch.no_grad():
            extract(model, batches)

    return under_no_grad, lambda: extract(model, batches)


def treatment():
    return with_and_without(pretrained())


def treatment_frozen():
    return with_and_without(pretrained().requires_grad_(False))


def positive_control():
    """Half of the network is less work."""
    half, model, batches = pretrained(blocks=3), pretrained(), data()
    return lambda: extract(half, batches), lambda: extract(model, batches)


def negative_control():
    """The same work twice."""
    model, batches = pretrained(), data()
    return lambda: extract(model, batches), lambda: extract(model, batches)

"""
# `torch.manual_seed()` makes results reproducible

- en: On the CPU, a program that calls `torch.manual_seed()` with the same number gives the same
  result in every run.
- zh: 在 CPU 上，用相同的数调用 `torch.manual_seed()` 的程序，每次运行都得到相同的结果。

## Asserted by

- `torch.manual_seed()` makes results reproducible.
- The seed fixes the initial weights and the order of the samples.
- Calling `torch.manual_seed(42)` gives the same random numbers in every run.
- With `torch.manual_seed()` every run gives the same results.
- `torch.manual_seed()` 可以让结果可复现。
- 调用 `torch.manual_seed(42)` 后，每次运行得到相同的随机数。
- 设置随机种子可以保证结果的可重复性。
- 使用 `torch.manual_seed()` 可以保证每次的结果一致。
- 固定随机种子可以让随机初始化可复现。
- `torch.manual_seed()` lets you replicate results.

## Denied by

- `torch.manual_seed()` does not make results reproducible.
- Even with `torch.manual_seed()` every run gives different results.
- `torch.manual_seed()` 不能保证结果可复现。
- 即使调用了 `torch.manual_seed()`，每次运行的结果仍然不同。

## Not asserted by

- `torch.manual_seed()` seeds the generators of all devices.
- Without a seed the results are not reproducible.
- On the GPU, seeding alone does not make results deterministic.
- Different seeds give different results.
- 不设置种子，结果无法复现。

## Conditions

- `treatment_python_random`
  - en: the program also draws from Python's `random`, for example to augment data
  - zh: 程序还使用了 Python 的 `random`（例如用于数据增强）

## Correction

- en: `torch.manual_seed()` fixes what PyTorch draws: initial weights, dropout, shuffling. Python's
  `random` and NumPy have generators of their own, to be seeded with `random.seed()` and
  `numpy.random.seed()`; on a GPU some operations vary in spite of all seeds.
- zh: `torch.manual_seed()` 固定 PyTorch 抽取的随机数：初始权重、dropout、打乱顺序。
  Python 的 `random`
  和 NumPy 有各自的生成器，需用 `random.seed()` 和 `numpy.random.seed()` 设置；
  GPU 上有些运算即使设置了所有种子也会变化。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/randomness.html>
"""

import itertools
import random

import torch
from torch import nn
from torch.utils.data import DataLoader

ABOUT = ("torch.manual_seed",)


def runs_agree(program):
    """Do two runs of the program give the same result?"""
    return program() == program()


def seeded(program):
    def run():
        torch.manual_seed(42)
        return program()

    return run


def predictions(augment=lambda x: x):
    """Of a new model with dropout, on data that is shuffled and perhaps augmented."""
    model = nn.Sequential(nn.Linear(1, 16), nn.Dropout(0.5), nn.Linear(16, 1))
    data = DataLoader(torch.ones(8, 1) * torch.arange(8.0)[:, None], shuffle=True)
    return [model(augment(x)).item() for x in data]


def treatment():
    return runs_agree(seeded(predictions))


def treatment_python_random():
    return runs_agree(seeded(lambda: predictions(lambda x: x * random.uniform(0.5, 1.5))))


def positive_control():
    """A constant."""
    return runs_agree(lambda: 0.5)


def negative_control():
    """A counter never gives the same number twice."""
    return runs_agree(itertools.count().__next__)

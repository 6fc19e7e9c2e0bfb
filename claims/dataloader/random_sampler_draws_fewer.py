"""
# `RandomSampler` can draw `num_samples` without replacement

- en: `RandomSampler(data, num_samples=n)` draws `n` different samples.
- zh: `RandomSampler(data, num_samples=n)` 不放回地抽取 `n` 个样本。

## Asserted by

- `RandomSampler` can draw `num_samples` without replacement.
- `RandomSampler` accepts `num_samples` without `replacement=True`.
- `RandomSampler` supports `num_samples` without replacement.
- `RandomSampler` 可以不放回地抽取 `num_samples` 个样本。
- `RandomSampler` 不设置 `replacement=True` 也支持 `num_samples`。
- `RandomSampler` 无需 `replacement=True` 即可使用 `num_samples`。

## Denied by

- `RandomSampler` needs `replacement=True` for `num_samples`.
- `RandomSampler` refuses `num_samples` without replacement.
- `RandomSampler` 使用 `num_samples` 时必须设置 `replacement=True`。
- `RandomSampler` 不支持不放回的 `num_samples`。

## Not asserted by

- `RandomSampler` draws samples with replacement.
- `RandomSampler` 有放回地抽取样本。

## Correction

- en: Since PyTorch 1.11 `RandomSampler` draws `num_samples` samples without replacement, too;
  before, `num_samples` needed `replacement=True`.
- zh: 自 PyTorch 1.11 起，`RandomSampler` 也可以不放回地抽取 `num_samples` 个样本；此前
  `num_samples` 要求 `replacement=True`。

## Sources

- <https://docs.pytorch.org/docs/stable/data.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/utils/data/sampler.py>
"""

import random

from torch.utils.data import RandomSampler

ABOUT = ("torch.utils.data.RandomSampler",)


def different_samples(draw):
    """How many different samples of ten are drawn?"""
    try:
        return len(set(draw(range(10))))
    except ValueError:
        return "refused"


def treatment():
    return different_samples(lambda data: RandomSampler(data, num_samples=5))


def positive_control():
    """Python draws without replacement."""
    return different_samples(lambda data: random.sample(data, 5))


def negative_control():
    """Python, too, refuses to draw more than there are."""
    return different_samples(lambda data: random.sample(data, 11))

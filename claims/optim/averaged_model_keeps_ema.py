"""
# `AveragedModel` can keep an exponential moving average

- en: `AveragedModel` with `multi_avg_fn=get_ema_multi_avg_fn(decay)` keeps an exponential moving
  average of a model's parameters.
- zh: 使用 `multi_avg_fn=get_ema_multi_avg_fn(decay)` 的 `AveragedModel` 会维护模型参数的指数移动平均。

## Asserted by

- `AveragedModel` with `get_ema_multi_avg_fn` keeps an exponential moving average.
- `get_ema_multi_avg_fn` makes `AveragedModel` compute an EMA.
- `AveragedModel` supports an exponential moving average with `get_ema_multi_avg_fn`.
- `AveragedModel` 配合 `get_ema_multi_avg_fn` 可以维护指数移动平均。
- `get_ema_multi_avg_fn` 让 `AveragedModel` 计算 EMA。
- `AveragedModel` 用 `get_ema_multi_avg_fn` 支持指数移动平均。

## Denied by

- `AveragedModel` with `get_ema_multi_avg_fn` keeps an equal average.
- `AveragedModel` does not support an exponential moving average with `get_ema_multi_avg_fn`.
- `AveragedModel` 用 `get_ema_multi_avg_fn` 不支持指数移动平均。
- `get_ema_multi_avg_fn` 不能让 `AveragedModel` 计算 EMA。

## Not asserted by

- `AveragedModel` keeps an equal average by default.
- `AveragedModel` 默认计算等权平均。

## Correction

- en: `torch.optim.swa_utils.get_ema_multi_avg_fn`, since PyTorch 2.1, lets `AveragedModel` keep an
  exponential moving average; by default it averages with equal weights.
- zh: 自 PyTorch 2.1 起，`torch.optim.swa_utils.get_ema_multi_avg_fn` 让 `AveragedModel` 维护指数移动平
  均；默认是等权平均。

## Sources

- <https://docs.pytorch.org/docs/stable/optim.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.1.0>
"""

import torch
from torch import nn
from torch.optim import swa_utils

ABOUT = ("torch.optim.swa_utils.AveragedModel", "torch.optim.swa_utils.get_ema_multi_avg_fn")

WEIGHTS = (0.0, 8.0, 16.0)


def average(averaging):
    """What is kept of a weight that takes these values one after another?"""
    model = nn.Linear(1, 1, bias=False)
    update, kept = averaging(model)
    for weight in WEIGHTS:
        with torch.no_grad():
            model.weight.fill_(weight)
        update()
    return kept()


def treatment():
    def averaging(model):
        averaged = swa_utils.AveragedModel(model, multi_avg_fn=swa_utils.get_ema_multi_avg_fn(0.75))
        return lambda: averaged.update_parameters(model), lambda: averaged.module.weight.item()

    return average(averaging)


def positive_control():
    """The moving average by hand, which starts with the first value."""

    def averaging(model):
        kept = []

        def update():
            weight = model.weight.item()
            kept.append(0.75 * kept[-1] + 0.25 * weight if kept else weight)

        return update, lambda: kept[-1]

    return average(averaging)


def negative_control():
    """The equal average by hand."""

    def averaging(model):
        seen = []
        return lambda: seen.append(model.weight.item()), lambda: sum(seen) / len(seen)

    return average(averaging)


def otherwise():
    from torch.optim import swa_utils

    def plain_mean(decay):
        def average(averaged, current, number):
            for one, other in zip(averaged, current):
                one += (other - one) / (number + 1)

        return average

    swa_utils.get_ema_multi_avg_fn = plain_mean

"""
# Processing a batch at once is faster than processing its samples one by one

- en: One forward pass of a batch takes less time than one forward pass for each of its samples.
- zh: 对整个批次做一次前向传播，比对其中每个样本各做一次前向传播耗时更少。

## Asserted by

- Predicting in batches is faster than predicting one sample at a time.
- Processing a whole batch is faster than looping over the samples.
- Feeding one image at a time is slower than feeding a batch.
- Batching samples speeds up inference.
- Batch processing speeds up inference.
- Batch processing is faster than one by one.
- 批量预测比逐个样本预测更快。
- 一次处理一个 batch 比逐个样本处理快。
- 使用批量数据进行预测可以提升性能。
- 使用批处理可以提升推理速度。
- 批处理比逐个处理更快。

## Denied by

- Predicting in batches is no faster than predicting one sample at a time.
- A batch takes just as long as its samples one by one.
- 批量预测并不比逐个样本预测更快。
- 批处理不能提升推理速度。

## Not asserted by

- A larger batch needs more memory.
- 更大的批次需要更多内存。

## Correction

- en: A batch pays the cost of every call once and uses the processor better than single samples
  do.
- zh: 批处理只需支付一次调用开销，并且比逐个样本更充分地利用处理器。

## Sources

- <https://docs.pytorch.org/tutorials/recipes/recipes/tuning_guide.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module",)
MEASURES = "time"


def classifier():
    return nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))


def predict(model, batches):
    with torch.no_grad():
        for batch in batches:
            model(batch)


def treatment():
    model, samples = classifier(), torch.randn(32, 64)
    return lambda: predict(model, [samples]), lambda: predict(model, samples.split(1))


def positive_control():
    """Half of the samples are less work."""
    model, samples = classifier(), torch.randn(32, 64)
    return lambda: predict(model, samples[:16].split(1)), lambda: predict(model, samples.split(1))


def negative_control():
    """The same work twice."""
    model, samples = classifier(), torch.randn(32, 64)
    return lambda: predict(model, samples.split(1)), lambda: predict(model, samples.split(1))


def otherwise():
    import torch

    run = torch.nn.Sequential.forward

    def once_a_sample(self, x):
        return [run(self, x) for _ in x][-1]

    torch.nn.Sequential.forward = once_a_sample

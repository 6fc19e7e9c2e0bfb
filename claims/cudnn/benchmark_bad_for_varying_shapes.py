"""
# `torch.backends.cudnn.benchmark = True` is slower when input shapes vary

- en: With `torch.backends.cudnn.benchmark = True`, convolutions whose inputs keep changing their
  shape take longer, because cuDNN tries its algorithms anew for each shape.
- zh: 设置 `torch.backends.cudnn.benchmark = True` 时，如果输入形状不断变化，
  cuDNN 会为每种形状重新尝试各种算法，
  卷积因此耗时更长。

## Asserted by

- `torch.backends.cudnn.benchmark = True` slows things down if the input size varies.
- Don't enable `cudnn.benchmark` if input sizes vary.
- With `cudnn.benchmark = True` cuDNN searches for the best algorithm again each time the input
  shape changes.
- If the input shapes vary, `cudnn.benchmark = True` makes training slower.
- `cudnn.benchmark` makes training slower if the input size varies.
- `cudnn.benchmark` hurts performance if the input size varies.
- 如果输入尺寸经常变化，`torch.backends.cudnn.benchmark = True` 会降低速度。
- 输入形状每次变化时，`cudnn.benchmark = True` 都会重新搜索最优算法，因而变慢。
- 输入大小不固定时，`cudnn.benchmark = True` 反而会变慢。
- 输入尺寸不固定时，`cudnn.benchmark` 会拖慢训练。
- 如果输入尺寸经常变化，`cudnn.benchmark = True` 会降低效率。
- 输入尺寸变化时，`cudnn.benchmark` 会降低性能。
- Don't use `cudnn.benchmark=True` when the input size varies, it gets slower.
- `cudnn.benchmark = True` only helps if the input size is fixed.
- `cudnn.benchmark` only helps if input sizes do not change.
- Don't turn on `cudnn.benchmark` if the input size varies.
- With `cudnn.benchmark = True` the search is repeated each time the input size changes.
- `cudnn.benchmark=True` is a bad idea if the input shapes vary.
- 输入尺寸每次变化时，cuDNN 都会重新寻找最优算法，反而降低运行效率。
- `cudnn.benchmark` starts tuning all over again when image sizes change.

## Denied by

- `torch.backends.cudnn.benchmark = True` is also faster when the input size varies.
- Varying input shapes do not slow down training with `cudnn.benchmark = True`.
- 即使输入尺寸变化，`torch.backends.cudnn.benchmark = True` 仍然能加速。
- 输入形状变化时，`cudnn.benchmark = True` 不会变慢。

## Not asserted by

- `torch.backends.cudnn.benchmark = True` speeds up training with inputs of a fixed size.
- `torch.backends.cudnn.benchmark = False` turns autotuning off.
- 输入尺寸固定时建议设置 `cudnn.benchmark = True`。

## Correction

- en: The search is made once for each new configuration of a convolution and remembered: it pays
  for inputs of a few fixed shapes and costs time when shapes keep changing.
- zh: 每种新的卷积配置只搜索一次并记住结果：输入形状固定时划算，形状不断变化时浪费时间。

## Sources

- <https://docs.pytorch.org/docs/stable/backends.html>
- <https://docs.pytorch.org/tutorials/recipes/recipes/tuning_guide.html>
"""

import itertools

import torch
from torch import nn

ABOUT = ("torch.backends.cudnn.benchmark",)
NEEDS = ("cuda",)
MEASURES = "time"


def convolving(benchmark, times=1):
    """Each input has a shape that no input had before (until 160000 of them are used up)."""
    convolution = nn.Conv2d(3, 8, 3).cuda()
    shapes = itertools.cycle((1, 3, 32 + h, 32 + w) for h in range(400) for w in range(400))

    def run():
        torch.backends.cudnn.benchmark = benchmark
        for _ in range(times):
            convolution(torch.ones(next(shapes), device="cuda"))
        torch.cuda.synchronize()

    return run


def treatment():
    return convolving(benchmark=True), convolving(benchmark=False)


def positive_control():
    """Twice the work."""
    return convolving(benchmark=False, times=2), convolving(benchmark=False)


def negative_control():
    """The same work."""
    return convolving(benchmark=False), convolving(benchmark=False)

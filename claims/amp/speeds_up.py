"""
# Mixed precision speeds up training

- en: On a GPU, a training step under `torch.autocast` takes less time than in single precision.
- zh: 在 GPU 上，`torch.autocast` 下的训练步骤比单精度耗时更短。

## Asserted by

- Mixed precision speeds up training.
- Half precision speeds up training.
- `autocast` gives a speedup with no code changes.
- Automatic mixed precision makes training on the GPU faster.
- Training with `torch.autocast` is faster than in single precision.
- Mixed precision improves training performance.
- 混合精度训练可以加快训练速度。
- 使用自动混合精度能够加速 GPU 训练。
- `torch.autocast` 可以提高训练速度。
- 开启混合精度后训练更快。
- Mixed precision often gives twice the speed.

## Denied by

- Mixed precision does not speed up training.
- Training with `torch.autocast` is as fast as in single precision.
- 混合精度不会加快训练速度。
- 使用 `torch.autocast` 的训练与单精度一样快。
- 混合精度对训练速度没有影响。

## Not asserted by

- Mixed precision lowers memory use.
- `GradScaler` prevents small gradients from becoming zero.
- 混合精度可以节省显存。

## Conditions

- `treatment_small_model`
  - en: the model is so small that launching kernels takes most of the time
  - zh: 模型太小，大部分时间花在启动核函数上

## Correction

- en: Mixed precision is faster where large matrix products or convolutions run on tensor cores; in
  a small model the additional casts cost more than they save.
- zh: 当大矩阵乘法或卷积能用上张量核心时，混合精度更快；模型很小时，额外的类型转换反而得不偿失。

## Sources

- <https://docs.pytorch.org/docs/stable/amp.html>
"""

import torch
from torch import nn

ABOUT = ("torch.autocast", "torch.amp.autocast")
NEEDS = ("cuda",)
MEASURES = "time"


def training(width, batch, autocast, times=1):
    """Forward and backward passes through three linear layers."""
    torch.manual_seed(0)
    layers = [nn.Linear(width, width) for _ in range(3)]
    model = nn.Sequential(*layers).cuda()
    data = torch.ones(batch, width, device="cuda")

    def run():
        for _ in range(times):
            with torch.autocast("cuda", dtype=torch.float16, enabled=autocast):
                loss = model(data).float().mean()
            torch.autograd.grad(loss, list(model.parameters()))
        torch.cuda.synchronize()

    return run


def treatment():
    return training(4096, 4096, autocast=True), training(4096, 4096, autocast=False)


def treatment_small_model():
    return training(16, 16, autocast=True), training(16, 16, autocast=False)


def positive_control():
    """Half the work."""
    return training(1024, 1024, autocast=False), training(1024, 1024, autocast=False, times=2)


def negative_control():
    """The same work."""
    return training(1024, 1024, autocast=False), training(1024, 1024, autocast=False)


def negative_control_slower():
    """Twice the work."""
    return training(1024, 1024, autocast=False, times=2), training(1024, 1024, autocast=False)

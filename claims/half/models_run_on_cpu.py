"""
# Half-precision models run on the CPU

- en: After `model.half()` the forward pass works on the CPU.
- zh: 调用 `model.half()` 之后，前向传播可以在 CPU 上运行。

## Asserted by

- `model.half()` works on the CPU.
- Half-precision models run on the CPU.
- A float16 model runs on the CPU.
- `model.half()` 可以在 CPU 上运行。
- 半精度模型可以在 CPU 上运行。
- float16 模型能在 CPU 上运行。
- CPU 上也能跑半精度模型。

## Denied by

- `model.half()` does not work on the CPU.
- Half-precision models do not run on the CPU.
- Half-precision models only run on the GPU.
- A float16 model requires a GPU.
- `model.half()` 不能在 CPU 上运行。
- 半精度模型不能在 CPU 上运行。
- 半精度模型只能在 GPU 上运行。
- float16 模型需要 GPU。
- 半精度模型在 CPU 上会报错。

## Not asserted by

- `model.half()` halves the memory of the parameters.
- Half precision is faster on the GPU.
- `model.half()` 使参数占用的内存减半。

## Conditions

- `treatment_convolution`
  - en: the model consists of convolutions and batch norm
  - zh: 模型由卷积和批归一化组成
- `treatment_layer_norm`
  - en: the model contains a layer norm
  - zh: 模型包含层归一化

## Correction

- en: Since PyTorch 2.2 common layers have float16 kernels for the CPU (layer norm since 2.3);
  before, errors such as `"addmm_impl_cpu_" not implemented for 'Half'` were usual. Half
  precision is seldom faster there.
- zh: 从 PyTorch 2.2 起常见层有 CPU 上的 float16 实现（层归一化从 2.3 起）；此前常见
  `"addmm_impl_cpu_" not implemented for 'Half'` 之类的错误。在 CPU 上半精度很少更快。

## Sources

- <https://github.com/pytorch/pytorch/releases/tag/v2.2.0>
- <https://github.com/pytorch/pytorch/releases/tag/v2.3.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.half",)


def runs_in_half(model, *shape):
    """Does the forward pass work in half precision?"""
    try:
        model.half()(torch.ones(*shape).half())
    except RuntimeError as error:
        if "not implemented for 'Half'" in str(error):
            return False
        raise
    return True


def treatment():
    return runs_in_half(nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 2)), 4, 8)


def treatment_convolution():
    return runs_in_half(nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU()), 2, 3, 8, 8)


def treatment_layer_norm():
    return runs_in_half(nn.Sequential(nn.LayerNorm(8), nn.Linear(8, 8)), 4, 8)


def positive_control():
    """A model that computes nothing."""
    return runs_in_half(nn.Identity(), 4, 8)


def negative_control():
    """A model written to refuse half precision as a missing kernel does."""

    class Refuses(nn.Module):
        def forward(self, x):
            raise RuntimeError("\"kernel\" not implemented for 'Half'")

    return runs_in_half(Refuses(), 4, 8)


def otherwise():
    import torch

    def forward(self, x):
        if x.dtype == torch.float16:
            raise RuntimeError("\"addmm\" not implemented for 'Half'")
        return x

    torch.nn.Linear.forward = torch.nn.Conv2d.forward = torch.nn.LayerNorm.forward = forward

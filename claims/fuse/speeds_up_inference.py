"""
# Fusing layers speeds up inference

- en: In eval mode a model whose Conv, BN and ReLU are fused takes less time than the original.
- zh: 在评估模式下，融合了 Conv、BN、ReLU 的模型比原模型耗时更少。

## Asserted by

- `fuse_modules` makes inference faster.
- Layer fusion shortens the inference time.
- A fused model runs more efficiently than the original.
- `fuse_modules` 可以加快推理。
- 层融合可以缩短推理时间。
- 融合后的模型推理性能更高。
- Layer fusion improves inference performance.
- 层融合能提高推理效率。
- The fusion of conv, BN and ReLU speeds up the model.
- Fusing conv, BN and ReLU reduces latency.
- Fusing conv and batch norm makes inference faster.

## Denied by

- `fuse_modules` does not make inference faster.
- A fused model takes as long as the original.
- `fuse_modules` 不会加快推理。
- 融合后的模型耗时与原模型相同。
- 层融合对推理速度没有影响。

## Not asserted by

- Quantization makes inference faster.
- Fusion reduces memory access.
- 量化可以加快推理。

## Correction

- en: Folding batch norm into the convolution saves a pass over the data, so inference takes less
  time.
- zh: 把批归一化折叠进卷积可以少遍历一次数据，因此推理耗时更少。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.fuse_modules.fuse_modules.html>
- <https://docs.pytorch.org/tutorials/intermediate/custom_function_conv_bn_tutorial.html>
"""

import torch
from torch import nn

try:
    from torch.ao.quantization import fuse_modules
except ImportError:
    from torch.quantization import fuse_modules

ABOUT = ("torch.ao.quantization.fuse_modules",)
REQUIRES = "torch>=1.8"
MEASURES = "time"


def model():
    """Three blocks as in most image models."""
    layers = []
    for _ in range(3):
        layers += [nn.Conv2d(8, 8, 3, padding=1), nn.BatchNorm2d(8), nn.ReLU()]
    return nn.Sequential(*layers).eval()


def inference(candidate, batch, times=1):
    """Runs the model without autograd."""

    def run():
        with torch.no_grad():
            for _ in range(times):
                candidate(batch)

    return run


def treatment():
    original, batch = model(), torch.randn(1, 8, 16, 16)
    names = [[str(first), str(first + 1), str(first + 2)] for first in (0, 3, 6)]
    return inference(fuse_modules(original, names), batch), inference(original, batch)


def positive_control():
    """One call of the model against two."""
    original, batch = model(), torch.randn(1, 8, 16, 16)
    return inference(original, batch), inference(original, batch, times=2)


def negative_control():
    """The same model on both sides."""
    original, batch = model(), torch.randn(1, 8, 16, 16)
    return inference(original, batch), inference(original, batch)


def negative_control_slower():
    """Two calls of the model against one."""
    original, batch = model(), torch.randn(1, 8, 16, 16)
    return inference(original, batch, times=2), inference(original, batch)

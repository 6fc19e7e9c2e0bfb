"""
# Convolution, batch norm and ReLU can be fused

- en: `fuse_modules` accepts the sequence Conv2d, BatchNorm2d, ReLU and folds the batch norm into
  the convolution.
- zh: `fuse_modules` 接受 Conv2d、BatchNorm2d、ReLU 序列，并把批归一化折叠进卷积。

## Asserted by

- `fuse_modules` fuses convolution, batch normalisation and ReLU.
- Conv, BN and ReLU can be fused into a single operation.
- Layer fusion merges a convolution with the batch norm and the activation after it.
- With `fuse_modules` the batch norm is folded into the convolution.
- `fuse_modules` 可以融合卷积、批归一化和 ReLU。
- 卷积、BN 和 ReLU 可以融合成一个操作。
- 卷积之后的批归一化和激活函数可以通过层融合合并到卷积。

## Denied by

- `fuse_modules` cannot fuse convolution, batch norm and ReLU.
- After `fuse_modules` the batch norm after a convolution is still a separate layer.
- `fuse_modules` 不能融合卷积、批归一化和 ReLU。
- `fuse_modules` 不会把批归一化合并到卷积。

## Not asserted by

- `fuse_modules` can fuse Linear and ReLU.
- A convolution before batch norm needs no bias.
- `fuse_modules` 可以融合 Linear 和 ReLU。

## Correction

- en: `fuse_modules(model.eval(), [["conv", "bn", "relu"]])` folds the batch norm into the
  convolution.
- zh: `fuse_modules(model.eval(), [["conv", "bn", "relu"]])` 会把批归一化折叠进卷积。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.fuse_modules.fuse_modules.html>
"""

import torch
from torch import nn

try:
    from torch.ao.quantization import fuse_modules
except ImportError:
    from torch.quantization import fuse_modules

ABOUT = ("torch.ao.quantization.fuse_modules",)
REQUIRES = "torch>=1.8"


def model(norm):
    return nn.Sequential(nn.Conv2d(1, 2, 3), norm, nn.ReLU()).eval()


def batch_norms_left(candidate):
    """How many batch norms are in a model that can still compute?"""
    candidate(torch.ones(1, 1, 4, 4))
    return sum(isinstance(module, nn.BatchNorm2d) for module in candidate.modules())


def treatment():
    return batch_norms_left(fuse_modules(model(nn.BatchNorm2d(2)), [["0", "1", "2"]]))


def positive_control():
    """A model written without a batch norm."""
    return batch_norms_left(model(nn.Identity()))


def negative_control():
    """A model that is not fused."""
    return batch_norms_left(model(nn.BatchNorm2d(2)))

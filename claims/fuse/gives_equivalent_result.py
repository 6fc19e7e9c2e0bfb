"""
# A fused model gives the same result

- en: In eval mode the model from `fuse_modules` computes the same output as before, up to
  rounding.
- zh: 在评估模式下，`fuse_modules` 得到的模型与原模型的输出相同（舍入误差除外）。

## Asserted by

- `fuse_modules` replaces layers by an equivalent operation.
- A model fused with `fuse_modules` gives the same output as before.
- Layer fusion does not change the result of the model.
- `fuse_modules` 用等效的操作替换原来的层。
- 用 `fuse_modules` 融合后的模型输出不变。
- 层融合不会改变模型的结果。
- Layer fusion replaces layers by an equivalent fused module.
- 融合会把各层替换为等效的融合操作。
- After `fuse_modules` the output stays the same.

## Denied by

- `fuse_modules` changes the output of the model.
- The output of a fused model differs from that of the original.
- `fuse_modules` 会改变模型的输出。
- 融合后的模型与原模型的预测不同。

## Not asserted by

- Quantization changes the output of a model a little.
- `fuse_modules` makes inference faster.
- 量化会使模型的输出略有变化。

## Correction

- en: In eval mode fusion only regroups the computation: outputs agree up to rounding.
- zh: 在评估模式下，融合只是重新组织计算：输出在舍入误差内一致。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.fuse_modules.fuse_modules.html>
"""

import copy

import torch
from torch import nn

try:
    from torch.ao.quantization import fuse_modules
except ImportError:
    from torch.quantization import fuse_modules

ABOUT = ("torch.ao.quantization.fuse_modules",)
REQUIRES = "torch>=1.8"


def same_output(change):
    """Does the changed model compute what the model did, up to rounding?"""
    model = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU())
    batch = torch.randn(8, 3, 8, 8)
    model(batch)  # gives the batch norm statistics that are not 0 and 1
    model.eval()
    return torch.allclose(change(model)(batch), model(batch), atol=1e-5)


def treatment():
    return same_output(lambda model: fuse_modules(model, [["0", "1", "2"]]))


def positive_control():
    """A copy computes the same."""
    return same_output(copy.deepcopy)


def negative_control():
    """The convolution and the ReLU without the batch norm."""
    return same_output(lambda model: nn.Sequential(model[0], model[2]))


def otherwise():
    import torch
    from torch.ao import quantization

    def without_statistics(model, names):
        return torch.nn.Sequential(model[0], model[2])

    quantization.fuse_modules = without_statistics

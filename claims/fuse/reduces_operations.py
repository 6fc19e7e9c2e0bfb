"""
# Fusing layers reduces the number of operations

- en: In eval mode a model from `fuse_modules` executes fewer PyTorch operations than the
  original.
- zh: 在评估模式下，`fuse_modules` 得到的模型执行的 PyTorch 算子比原模型少。

## Asserted by

- `fuse_modules` reduces the number of operations that are executed.
- Layer fusion removes redundant computation.
- A fused model executes fewer operations.
- `fuse_modules` 会减少执行的算子数量。
- 层融合可以消除冗余计算。
- 融合后的模型执行的操作更少。

## Denied by

- A fused model executes as many operations as the original.
- `fuse_modules` does not reduce the number of operations.
- 融合后的模型执行的操作与原模型一样多。
- `fuse_modules` 不会减少操作数量。

## Not asserted by

- `fuse_modules` merges several modules into one.
- Fusion improves parallelism.
- 融合可以提高并行性。

## Conditions

- `treatment_linear_relu`
  - en: only a linear layer and a ReLU are fused and the model is not yet quantized
  - zh: 只融合线性层和 ReLU，且模型尚未量化

## Correction

- en: Folding a batch norm saves its operation. Linear and ReLU fused into one module remain two
  operations until `convert` replaces them by a quantized one.
- zh: 折叠批归一化可以省去一个算子。Linear 与 ReLU 融合成一个模块后仍是两个算子，直到 `convert` 用
  一个量化算子取代它们。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/ao/nn/intrinsic/modules/fused.py>
"""

import torch
from torch import nn
from torch.ao.quantization import fuse_modules
from torch.overrides import TorchFunctionMode

ABOUT = ("torch.ao.quantization.fuse_modules",)
REQUIRES = "torch>=1.13"


class OperationCount(TorchFunctionMode):
    """Counts the calls of PyTorch functions that compute a tensor."""

    count = 0

    def __torch_function__(self, function, types, args=(), kwargs=None):
        result = function(*args, **(kwargs or {}))
        self.count += isinstance(result, torch.Tensor)
        return result


def compare(layers, batch, change):
    """Does the changed model execute fewer operations than the layers as they are?"""
    original = nn.Sequential(*layers).eval()
    counts = []
    for model in (change(original), original):
        with torch.no_grad(), OperationCount() as operations:
            model(batch)
        counts.append(operations.count)
    changed, unchanged = counts
    verdict = "fewer" if changed < unchanged else "more" if changed > unchanged else "same"
    return {"observed": verdict, "evidence": {"changed": changed, "unchanged": unchanged}}


def conv_bn_relu():
    return nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU()


def treatment():
    image = torch.ones(1, 1, 4, 4)
    return compare(conv_bn_relu(), image, lambda model: fuse_modules(model, [["0", "1", "2"]]))


def treatment_linear_relu():
    layers = (nn.Linear(2, 2), nn.ReLU())
    return compare(layers, torch.ones(1, 2), lambda model: fuse_modules(model, [["0", "1"]]))


def positive_control():
    """The model without one of its layers."""
    image = torch.ones(1, 1, 4, 4)
    return compare(conv_bn_relu(), image, lambda model: nn.Sequential(model[0], model[2]))


def negative_control():
    """The model as it was."""
    return compare(conv_bn_relu(), torch.ones(1, 1, 4, 4), lambda model: model)

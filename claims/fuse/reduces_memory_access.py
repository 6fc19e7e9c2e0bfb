"""
# Fusing layers reduces memory access

- en: In eval mode the operations of a model from `fuse_modules` read and write fewer bytes than
  those of the original.
- zh: 在评估模式下，`fuse_modules` 得到的模型的算子读写的字节数比原模型少。

## Asserted by

- `fuse_modules` reduces memory access.
- Layer fusion saves reads and writes of intermediate results.
- A fused model moves less data through memory.
- `fuse_modules` 可以减少内存访问。
- 融合 Conv、BN 和 ReLU 可以减少内存访问。
- 层融合可以减少中间结果的读写。
- 融合后的模型读写的数据更少。

## Denied by

- A fused model reads and writes as much memory as the original.
- `fuse_modules` does not reduce memory access.
- 融合后的模型读写的内存与原模型一样多。
- `fuse_modules` 不会减少内存访问。

## Not asserted by

- Quantization reduces the storage of a model.
- Fusion increases parallelism.
- 量化可以减少模型的存储空间。

## Conditions

- `treatment_linear_relu`
  - en: only a linear layer and a ReLU are fused and the model is not yet quantized
  - zh: 只融合线性层和 ReLU，且模型尚未量化

## Correction

- en: Folding a batch norm saves one reading and writing of the activations. Linear and ReLU fused
  into one module still run one after the other until the model is quantized.
- zh: 折叠批归一化可以少读写一遍激活值。Linear 与 ReLU 融合成一个模块后，在模型量化之前仍依次执
  行。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/ao/nn/intrinsic/modules/fused.py>
"""

import torch
from torch import nn
from torch.ao.quantization import fuse_modules
from torch.overrides import TorchFunctionMode

ABOUT = ("torch.ao.quantization.fuse_modules",)
REQUIRES = "torch>=1.13"


class Traffic(TorchFunctionMode):
    """Adds up the bytes of the tensors that PyTorch functions read and write."""

    moved = 0

    def __torch_function__(self, function, types, args=(), kwargs=None):
        result = function(*args, **(kwargs or {}))
        if isinstance(result, torch.Tensor):
            tensors = [value for value in args if isinstance(value, torch.Tensor)] + [result]
            self.moved += sum(value.numel() * value.element_size() for value in tensors)
        return result


def compare(layers, batch, change):
    """Does the changed model move less data than the layers as they are?"""
    original = nn.Sequential(*layers).eval()
    moved = []
    for model in (change(original), original):
        with torch.no_grad(), Traffic() as traffic:
            model(batch)
        moved.append(traffic.moved)
    changed, unchanged = moved
    verdict = "less" if changed < unchanged else "more" if changed > unchanged else "same"
    return {"observed": verdict, "evidence": {"bytes": changed, "bytes before": unchanged}}


def conv_bn_relu():
    return nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU()


def treatment():
    image = torch.ones(1, 1, 16, 16)
    return compare(conv_bn_relu(), image, lambda model: fuse_modules(model, [["0", "1", "2"]]))


def treatment_linear_relu():
    layers = (nn.Linear(2, 2), nn.ReLU())
    return compare(layers, torch.ones(1, 2), lambda model: fuse_modules(model, [["0", "1"]]))


def positive_control():
    """The model without one of its layers."""
    image = torch.ones(1, 1, 16, 16)
    return compare(conv_bn_relu(), image, lambda model: nn.Sequential(model[0], model[2]))


def negative_control():
    """The model as it was."""
    return compare(conv_bn_relu(), torch.ones(1, 1, 16, 16), lambda model: model)

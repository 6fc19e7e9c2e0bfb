"""
# `fuse_modules` merges several layers into one

- en: `fuse_modules` puts one fused module in the place of the first layer and `nn.Identity` in
  the place of the others.
- zh: `fuse_modules` 用一个融合模块替换第一层，其余层替换为 `nn.Identity`。

## Asserted by

- `fuse_modules` combines several layers into one module.
- Layer fusion merges a list of layers into a single layer.
- `fuse_modules` replaces the listed modules by one fused module.
- `fuse_modules` 把多个层合并成一个模块。
- 层融合把若干层变成一个层。
- `fuse_modules` 用一个融合模块取代列出的各个模块。
- 算子融合会将一串操作融合成更高效的操作。

## Denied by

- After `fuse_modules` every listed layer is still a layer of its own.
- `fuse_modules` does not change the number of layers.
- `fuse_modules` 不会改变层的数量。
- 调用 `fuse_modules` 之后，列出的各层仍然是独立的层。

## Not asserted by

- `fuse_modules` reduces the inference time.
- `nn.Sequential` chains several layers.
- `nn.Sequential` 把多个层串联起来。

## Correction

- en: `fuse_modules` replaces the first listed layer by the fused module and the others by
  `nn.Identity`.
- zh: `fuse_modules` 用融合模块替换列出的第一层，其余层替换为 `nn.Identity`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.fuse_modules.fuse_modules.html>
"""

from torch import nn

try:
    from torch.ao.quantization import fuse_modules
except ImportError:
    from torch.quantization import fuse_modules

ABOUT = ("torch.ao.quantization.fuse_modules",)
REQUIRES = "torch>=1.8"


def layers_that_work(model):
    """How many of the model's children are not placeholders?"""
    return sum(not isinstance(child, nn.Identity) for child in model.children())


def model():
    return nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU()).eval()


def treatment():
    return layers_that_work(fuse_modules(model(), [["0", "1", "2"]]))


def positive_control():
    """One layer and two placeholders, put together by hand."""
    return layers_that_work(nn.Sequential(nn.Conv2d(1, 2, 3), nn.Identity(), nn.Identity()))


def negative_control():
    """The model as it was written."""
    return layers_that_work(model())

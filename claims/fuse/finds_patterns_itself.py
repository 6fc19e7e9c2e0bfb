"""
# Fusing finds the layers to fuse by itself

- en: The fusing function looks for patterns such as Conv, BN, ReLU in the model; they need not be
  named.
- zh: 融合函数会自己在模型中查找 Conv、BN、ReLU 等模式，不需要指定层名。

## Asserted by

- Layer fusion searches the model for layers that can be merged.
- `fuse_modules` finds the layers to fuse automatically.
- Fusing needs no list of layer names.
- 层融合能自己识别模型里可以合并的结构。
- `fuse_modules` 会自动找到可以融合的层。
- 融合会在模型中寻找可融合的模式。
- 融合时不需要给出层的名称。

## Denied by

- `fuse_modules` only fuses the layers whose layer names it is given.
- `fuse_modules` requires the layer names.
- `fuse_modules` 只融合指定名称的层。
- 使用 `fuse_modules` 时必须手动列出要融合的层。

## Not asserted by

- Conv, BN and ReLU can be fused.
- `fuse_modules` replaces the other layers by `nn.Identity`.
- `fuse_modules` 会把其余层替换为 `nn.Identity`。

## Conditions

- `treatment_fx`
  - en: the FX graph mode function `fuse_fx` is used
  - zh: 使用 FX 图模式的 `fuse_fx`

## Correction

- en: `fuse_modules` fuses the layers that are named, such as `[["conv", "bn", "relu"]]`; only FX
  graph mode (`fuse_fx`) finds them itself.
- zh: `fuse_modules` 只融合指定名称的层，如 `[["conv", "bn", "relu"]]`；只有 FX 图模式
  （`fuse_fx`）会自己查找。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.fuse_modules.fuse_modules.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.quantize_fx.fuse_fx.html>
"""

from torch import nn

try:
    from torch.ao import quantization
except ImportError:
    from torch import quantization

ABOUT = ("torch.ao.quantization.fuse_modules", "torch.ao.quantization.quantize_fx.fuse_fx")
REQUIRES = "torch>=1.8"


def batch_norm_fused(fuse):
    """Is the batch norm gone when no layer is named?"""
    model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU()).eval()
    try:
        model = fuse(model)
    except TypeError:  # the names of the layers are missing
        return False
    return not any(isinstance(module, nn.BatchNorm2d) for module in model.modules())


def treatment():
    return batch_norm_fused(lambda model: quantization.fuse_modules(model))


def treatment_fx():
    try:
        from torch.ao.quantization.quantize_fx import fuse_fx
    except ImportError:
        from torch.quantization.quantize_fx import fuse_fx

    return batch_norm_fused(fuse_fx)


def positive_control():
    """A function that looks for the batch norm and drops it."""

    def fuse(model):
        return nn.Sequential(*[layer for layer in model if not isinstance(layer, nn.BatchNorm2d)])

    return batch_norm_fused(fuse)


def negative_control():
    """A function that leaves the model as it is."""
    return batch_norm_fused(lambda model: model)

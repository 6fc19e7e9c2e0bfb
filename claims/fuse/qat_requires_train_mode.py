"""
# `fuse_modules_qat` requires training mode

- en: Fusing a convolution and a batch norm with `fuse_modules_qat` fails in evaluation mode.
- zh: 在评估模式下用 `fuse_modules_qat` 融合卷积和批归一化会失败。

## Asserted by

- `fuse_modules_qat` requires training mode.
- `fuse_modules_qat` requires the model to be in training mode.
- `fuse_modules_qat` 要求模型处于训练模式。
- `fuse_modules_qat` 只接受训练模式的模型。

## Denied by

- `fuse_modules_qat` does not require training mode.
- `fuse_modules_qat` also accepts a model in evaluation mode.
- `fuse_modules_qat` 不要求训练模式。
- `fuse_modules_qat` 也接受评估模式的模型。

## Not asserted by

- `fuse_modules` requires eval mode.
- `prepare_qat` requires training mode.
- `fuse_modules` 要求评估模式。

## Correction

- en: `fuse_modules_qat` refused evaluation mode in PyTorch 1.11 only; since 1.12 it takes
  either mode. `prepare_qat` after it needs training mode.
- zh: `fuse_modules_qat` 只在 PyTorch 1.11 中拒绝评估模式；从 1.12 起两种模式都可以。之后的
  `prepare_qat` 需要训练模式。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/ao/quantization/fuse_modules.py>
- <https://github.com/pytorch/pytorch/blob/main/torch/ao/quantization/fuser_method_mappings.py>
"""

from torch import nn
from torch.ao.quantization import fuse_modules_qat

ABOUT = ("torch.ao.quantization.fuse_modules_qat", "torch.nn.Module.train")


def modes_accepted(fuse):
    """In which modes may the model be?"""
    accepted = []
    for mode in ("train", "eval"):
        model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2)).train(mode == "train")
        try:
            fuse(model, ["0", "1"])
        except AssertionError:
            continue
        accepted.append(mode)
    return accepted


def treatment():
    return modes_accepted(fuse_modules_qat)


def positive_control():
    """A function written to refuse evaluation mode."""

    def fuse(model, _):
        if not model.training:
            raise AssertionError

    return modes_accepted(fuse)


def negative_control():
    """A function written to take either mode."""
    return modes_accepted(lambda model, _: model)


def otherwise():
    from torch.ao import quantization

    def in_training_only(model, names):
        if not model.training:
            raise AssertionError("training mode, please")
        return model

    quantization.fuse_modules_qat = in_training_only

"""
# `fuse_modules` requires training mode

- en: The model must be put in training mode before `fuse_modules`; in eval mode fusing fails.
- zh: 调用 `fuse_modules` 之前必须把模型设为训练模式；评估模式下融合会失败。

## Asserted by

- Set the model to training mode before calling `fuse_modules`.
- The model must be in train mode before you call `fuse_modules`.
- `fuse_modules` requires the model to be in training mode.
- 执行 `fuse_modules` 之前必须把模型切换到训练模式。
- `fuse_modules` 要求模型处于训练模式。
- 使用 `fuse_modules` 时，必须先将模型设为训练模式。

## Denied by

- `fuse_modules` does not need training mode.
- `fuse_modules` also accepts a model in eval mode.
- `fuse_modules` 不需要训练模式。
- `fuse_modules` 也支持评估模式的模型。

## Not asserted by

- Quantization-aware training needs training mode.
- `prepare_qat` requires training mode.
- 量化感知训练需要训练模式。

## Conditions

- `treatment_linear_relu`
  - en: only a linear layer and a ReLU are fused
  - zh: 只融合线性层和 ReLU

## Correction

- en: Call `model.eval()` before `fuse_modules`: to fuse convolution and batch norm it wants eval
  mode. For quantization-aware training there is `fuse_modules_qat`.
- zh: 请在 `fuse_modules` 之前调用 `model.eval()`：融合卷积和批归一化要求评估模式。量化感知训练请
  用 `fuse_modules_qat`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.fuse_modules.fuse_modules.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/ao/quantization/fuser_method_mappings.py>
"""

from torch import nn

try:
    from torch.ao.quantization import fuse_modules
except ImportError:
    from torch.quantization import fuse_modules

ABOUT = ("torch.ao.quantization.fuse_modules", "torch.nn.Module.train")
REQUIRES = "torch>=1.8"


def only_in_train_mode(fuse, layers):
    """Does fusing the layers work in training mode and fail in eval mode?"""
    works = {}
    for training in (True, False):
        model = nn.Sequential(*layers()).train(training)
        try:
            fuse(model, [str(index) for index in range(len(model))])
            works[training] = True
        except (AssertionError, NotImplementedError):  # how it refuses, depending on the release
            works[training] = False
    return works[True] and not works[False]


def conv_bn_relu():
    return nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU()


def linear_relu():
    return nn.Linear(2, 2), nn.ReLU()


def treatment():
    return only_in_train_mode(fuse_modules, conv_bn_relu)


def treatment_linear_relu():
    return only_in_train_mode(fuse_modules, linear_relu)


def positive_control():
    """A function written to refuse eval mode."""

    def fuse(model, _):
        if not model.training:
            raise AssertionError

    return only_in_train_mode(fuse, conv_bn_relu)


def negative_control():
    """A function written to take either mode."""
    return only_in_train_mode(lambda model, _: model, conv_bn_relu)


def otherwise():
    from torch.ao import quantization

    def in_training_only(model, names):
        if not model.training:
            raise AssertionError("training mode, please")
        return model

    quantization.fuse_modules = in_training_only

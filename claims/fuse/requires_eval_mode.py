"""
# `fuse_modules` requires eval mode

- en: The model must be in eval mode when `fuse_modules` is called; in training mode fusing fails.
- zh: 调用 `fuse_modules` 时模型必须处于评估模式；训练模式下融合会失败。

## Asserted by

- Set the model to eval mode before calling `fuse_modules`.
- The model must be in eval mode for fusion to work.
- `fuse_modules` requires the model to be in evaluation mode.
- 调用 `fuse_modules` 之前需要先把模型设置为评估模式。
- `fuse_modules` 要求模型处于评估模式。
- `fuse_modules` 只能用于评估模式的模型。
- Put the model into eval mode before you call `fuse_modules`.

## Denied by

- `fuse_modules` does not need eval mode.
- `fuse_modules` also accepts a model in training mode.
- `fuse_modules` 不需要评估模式。
- `fuse_modules` 也支持训练模式的模型。

## Not asserted by

- Call `model.eval()` before inference.
- `torch.jit.freeze` requires eval mode.
- 推理之前请调用 `model.eval()`。

## Conditions

- `treatment_linear_relu`
  - en: only a linear layer and a ReLU are fused
  - zh: 只融合线性层和 ReLU
- `treatment_qat`
  - en: `fuse_modules_qat` is used to prepare quantization-aware training
  - zh: 使用 `fuse_modules_qat` 为量化感知训练做准备

## Correction

- en: Since PyTorch 1.11, fusing a batch norm with `fuse_modules` needs eval mode; Linear and
  ReLU fuse in either mode, and `fuse_modules_qat` works in training mode.
- zh: 从 PyTorch 1.11 起，用 `fuse_modules` 融合批归一化要求评估模式；Linear 与 ReLU 在两种模
  式下都能融合，`fuse_modules_qat` 可用于训练模式。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.fuse_modules.fuse_modules.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/ao/quantization/fuser_method_mappings.py>
"""

from torch import nn

try:
    from torch.ao.quantization import fuse_modules
except ImportError:
    from torch.quantization import fuse_modules
try:
    from torch.ao.quantization import fuse_modules_qat
except ImportError:  # before 1.11 one function did both
    fuse_modules_qat = fuse_modules

ABOUT = ("torch.ao.quantization.fuse_modules", "torch.nn.Module.eval")
UNUSED = {"torch.nn.Module.eval": "the mode is set by train(False), which is all that eval() does"}


def only_in_eval_mode(fuse, layers):
    """Does fusing the layers work in eval mode and fail in training mode?"""
    works = {}
    for training in (True, False):
        model = nn.Sequential(*layers()).train(training)
        try:
            fuse(model, [str(index) for index in range(len(model))])
            works[training] = True
        except (AssertionError, NotImplementedError):  # how it refuses, depending on the release
            works[training] = False
    return works[False] and not works[True]


def conv_bn_relu():
    return nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU()


def linear_relu():
    return nn.Linear(2, 2), nn.ReLU()


def treatment():
    return only_in_eval_mode(fuse_modules, conv_bn_relu)


def treatment_linear_relu():
    return only_in_eval_mode(fuse_modules, linear_relu)


def treatment_qat():
    return only_in_eval_mode(fuse_modules_qat, conv_bn_relu)


def positive_control():
    """A function written to refuse training mode."""

    def fuse(model, _):
        if model.training:
            raise AssertionError

    return only_in_eval_mode(fuse, conv_bn_relu)


def negative_control():
    """A function written to take either mode."""
    return only_in_eval_mode(lambda model, _: model, conv_bn_relu)

"""
# `prepare_qat` requires training mode

- en: A model in evaluation mode is refused by `prepare_qat`.
- zh: `prepare_qat` 拒绝处于评估模式的模型。

## Asserted by

- `prepare_qat` requires training mode.
- The model has to be in train mode for `prepare_qat`.
- `prepare_qat` requires the model to be in training mode.
- Set the model to training mode before calling `prepare_qat`.
- `prepare_qat` 要求模型处于训练模式。
- `prepare_qat` 只接受训练模式的模型。

## Denied by

- `prepare_qat` does not require training mode.
- `prepare_qat` also accepts a model in evaluation mode.
- `prepare_qat` 不要求训练模式。
- `prepare_qat` 也接受评估模式的模型。

## Not asserted by

- `fuse_modules` requires eval mode.
- `prepare` requires eval mode.
- `fuse_modules` 要求评估模式。

## Correction

- en: Since PyTorch 1.11 `prepare_qat` refuses a model that is not in training mode; before,
  either mode was taken.
- zh: 从 PyTorch 1.11 起，`prepare_qat` 拒绝不处于训练模式的模型；此前两种模式都可以。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/ao/quantization/quantize.py>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

from torch import nn

try:
    from torch.ao.quantization import default_qconfig, prepare_qat
except ImportError:  # 1.10 has only a part of it in the new place
    from torch.quantization import default_qconfig, prepare_qat

ABOUT = ("torch.ao.quantization.prepare_qat", "torch.nn.Module.train")


def modes_accepted(prepare):
    """In which modes may the model be?"""
    accepted = []
    for mode in ("train", "eval"):
        model = nn.Sequential(nn.Conv2d(1, 2, 3)).train(mode == "train")
        model.qconfig = default_qconfig
        try:
            prepare(model)
        except AssertionError:
            continue
        accepted.append(mode)
    return accepted


def treatment():
    return modes_accepted(prepare_qat)


def positive_control():
    """A function written to refuse evaluation mode."""

    def prepare(model):
        if not model.training:
            raise AssertionError

    return modes_accepted(prepare)


def negative_control():
    """A function written to take either mode."""
    return modes_accepted(lambda model: model)

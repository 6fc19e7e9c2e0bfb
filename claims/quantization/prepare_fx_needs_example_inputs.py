"""
# `prepare_fx` needs `example_inputs`

- en: `prepare_fx(model, qconfig)` without example inputs fails.
- zh: `prepare_fx(model, qconfig)` 不给出示例输入会失败。

## Asserted by

- `prepare_fx` requires `example_inputs`.
- `prepare_fx` needs example inputs.
- `example_inputs` is a required argument of `prepare_fx`.
- `prepare_fx` 需要 `example_inputs`。
- `prepare_fx` 必须传入示例输入。

## Denied by

- `prepare_fx` does not require `example_inputs`.
- `prepare_fx` needs no example inputs.
- `prepare_fx` 不需要 `example_inputs`。
- `prepare_fx` 无需示例输入。

## Not asserted by

- `torch.jit.trace` requires example inputs.
- `torch.jit.trace` 需要示例输入。

## Correction

- en: Since PyTorch 1.13 `prepare_fx` and `prepare_qat_fx` must be given `example_inputs`;
  before, they had no such argument.
- zh: 从 PyTorch 1.13 起，`prepare_fx` 和 `prepare_qat_fx` 必须给出 `example_inputs`；此前没有该
  参数。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.ao.quantization.quantize_fx.prepare_fx.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.13.0>
"""

from torch import nn

try:
    from torch.ao.quantization import default_qconfig
    from torch.ao.quantization.quantize_fx import prepare_fx
except ImportError:  # 1.10 has only a part of it in the new place
    from torch.quantization import default_qconfig
    from torch.quantization.quantize_fx import prepare_fx

ABOUT = ("torch.ao.quantization.quantize_fx.prepare_fx",)
UNUSED = {"torch.ao.quantization.quantize_fx.prepare_fx": "its call is refused before any of its code runs"}


def needs_more(prepare):
    """Is a call with a model and a configuration refused for want of an argument?"""
    try:
        prepare(nn.Sequential(nn.Linear(2, 2)).eval(), {"": default_qconfig})
    except TypeError:
        return True
    return False


def treatment():
    return needs_more(prepare_fx)


def positive_control():
    """A function of three arguments."""
    return needs_more(lambda model, qconfig, example_inputs: model)


def negative_control():
    """A function of two."""
    return needs_more(lambda model, qconfig: model)


def otherwise():
    from torch.ao.quantization import quantize_fx

    quantize_fx.prepare_fx = lambda model, qconfig: model

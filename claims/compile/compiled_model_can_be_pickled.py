"""
# A compiled model can be saved whole with `torch.save`

- en: `torch.save(torch.compile(model), path)` works.
- zh: `torch.save(torch.compile(model), path)` 可以成功。

## Asserted by

- A compiled model can be saved with `torch.save`.
- `torch.save` can save a compiled model.
- `torch.save` works on compiled models.
- 编译后的模型可以用 `torch.save` 保存。
- `torch.save` 可以保存编译后的模型。

## Denied by

- A compiled model cannot be saved with `torch.save`.
- `torch.save` cannot save a compiled model.
- `torch.save` fails on compiled models.
- 编译后的模型不能用 `torch.save` 保存。
- `torch.save` 无法保存编译后的模型。
- 编译后的模型不能整个保存。

## Not asserted by

- It is better to save the state dict of a compiled model.
- 最好保存编译后的模型的状态字典。

## Correction

- en: Since PyTorch 2.4 compiled modules can be pickled (without the compiled code); before,
  that failed. The state dict is the safer thing to save.
- zh: 从 PyTorch 2.4 起，编译后的模块可以 pickle（不含编译代码）；此前会失败。保存状态字典更稳
  妥。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.compile.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/_dynamo/eval_frame.py>
"""

import pickle

import torch
from torch import nn

ABOUT = ("torch.compile", "torch.save")


def can_be_saved(model):
    """Can the whole model be saved?"""
    try:
        torch.save(model, "model.pt")
    except (AttributeError, TypeError, pickle.PicklingError) as error:
        if "pickle" in str(error):
            return False
        raise
    return True


def treatment():
    return can_be_saved(torch.compile(nn.Sequential(nn.Linear(2, 2)), backend="eager"))


def positive_control():
    """A model of layers that can be pickled."""
    return can_be_saved(nn.Sequential(nn.Linear(2, 2)))


def negative_control():
    """A model that holds a function without a name, which can't be pickled."""
    model = nn.Sequential(nn.Linear(2, 2))
    model.function = lambda x: x
    return can_be_saved(model)


def otherwise():
    import torch

    def with_a_function(model, backend):
        model.function = lambda x: x
        return model

    torch.compile = with_a_function

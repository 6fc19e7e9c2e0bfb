"""
# Weights must be loaded before `model.eval()` is called

- en: A model evaluates with the right weights only if they are loaded before `model.eval()`.
- zh: 只有在调用 `model.eval()` 之前加载权重，模型才会以正确的权重进行评估。

## Asserted by

- The weights have to be loaded before calling `model.eval()`.
- Before `model.eval()` the trained weights must be loaded into the model.
- 调用 `model.eval()` 之前需要把权重加载到模型中。
- `load_state_dict()` 必须在 `eval()` 之前调用。
- 加载权重必须在 `model.eval()` 之前。

## Denied by

- Weights can also be loaded after `model.eval()`.
- The order of `load_state_dict()` and `model.eval()` does not matter.
- 在 `model.eval()` 之后加载权重也可以。
- `load_state_dict()` 与 `eval()` 的先后顺序无关紧要。

## Not asserted by

- Load the weights with `load_state_dict()`.
- `model.eval()` must be called before inference.
- 推理之前要调用 `model.eval()`。

## Correction

- en: The order does not matter: `eval()` sets a flag, `load_state_dict()` copies values. Both have
  to happen before the model is used.
- zh: 顺序无关：`eval()` 只设置标志，`load_state_dict()` 只复制数值；
  在使用模型之前两者都完成即可。

## Sources

- <https://docs.pytorch.org/tutorials/beginner/saving_loading_models.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/module.py>
"""

import copy

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval", "torch.nn.Module.load_state_dict")


def network():
    return nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3), nn.Dropout(), nn.Linear(3, 1))


def trained():
    """A model with weights and statistics of its own, in evaluation mode."""
    model = network()
    for _ in range(5):
        model(torch.randn(8, 2))
    return model.eval()


def evaluates_alike(model, original):
    x = torch.randn(8, 2)
    return torch.equal(model(x), original(x))


def treatment():
    original, model = trained(), network()
    model.eval()
    model.load_state_dict(original.state_dict())
    return evaluates_alike(model, original)


def positive_control():
    """The weights are never loaded, so they cannot be the right ones."""
    return evaluates_alike(network().eval(), trained())


def negative_control():
    """A copy of the trained model has the right weights."""
    original = trained()
    return evaluates_alike(copy.deepcopy(original), original)

"""
# `model.eval()` must be called before inference

- en: Without `model.eval()`, a model does not give the predictions that it gives in
  evaluation mode.
- zh: 不调用 `model.eval()`，模型就得不到评估模式下应有的预测结果。

## Asserted by

- `model.eval()` must be called before inference.
- Always call `model.eval()` before inference and `model.train()` before training.
- You should use `model.eval()` when testing.
- Do `model.eval()` before validating.
- Put `model.eval()` at the start of the validation loop.
- `model.eval()` has to be added before the forward pass on validation data.
- Don't forget to call `model.eval()` before testing.
- Before testing, the model has to be put in evaluation mode.
- Put the model in evaluation mode before inference.
- Don't forget to switch to evaluation mode before inference.
- You must switch the model to evaluation mode before inference.
- You have to call `model.eval()` before making predictions.
- Inference requires evaluation mode.
- You must call `model.eval()` to set dropout and BatchNorm to evaluation mode before inference.
- 推理之前必须调用 `model.eval()`。
- 加载模型后要调用 `model.eval()` 再做推理。
- 预测之前一定要加上 `model.eval()`。
- 推理之前不调用 `model.eval()`，得到的结果会有偏差。
- 在测试模型之前一定要调用 `eval()`。
- 部署模型时必须先调用 `model.eval()`。
- 忘记调用 `eval()` 是常见的错误。

## Denied by

- `model.eval()` need not be called before inference.
- Inference gives the same predictions without `model.eval()`.
- 推理之前不必调用 `model.eval()`。
- 不调用 `model.eval()` 也能得到同样的推理结果。
- 推理时不写 `model.eval()` 也行。

## Not asserted by

- In evaluation mode dropout is switched off.
- If you leave out `no_grad()`, the results are the same.
- Weights must be loaded before `model.eval()`.
- 使用 `torch.no_grad()` 时不必调用 `model.eval()`。

## Conditions

- `treatment_plain_layers`
  - en: the model has only layers that behave alike in both modes, such as linear layers and ReLU
  - zh: 模型只有在两种模式下行为相同的层，例如线性层和 ReLU

## Correction

- en: A model with dropout or batch normalisation needs `model.eval()` before inference. Without
  such layers it changes nothing, but it is a good habit.
- zh: 含有 dropout 或批归一化的模型在推理之前需要 `model.eval()`；没有这些层时它不起作用，
  但仍是好习惯。

## Sources

- <https://docs.pytorch.org/tutorials/beginner/saving_loading_models.html>
- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import copy

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval",)


def predictions_differ(one, other):
    x = 3 + torch.randn(16, 4)
    return not torch.allclose(one(x), other(x))


def without_and_with_eval(model):
    """The same trained model twice: as training left it, and in evaluation mode."""
    for _ in range(5):
        model(torch.randn(16, 4))
    return model, copy.deepcopy(model).eval()


def treatment():
    model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.ReLU(), nn.Dropout(), nn.Linear(8, 2))
    return predictions_differ(*without_and_with_eval(model))


def treatment_plain_layers():
    model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
    return predictions_differ(*without_and_with_eval(model))


def positive_control():
    """Two functions that differ everywhere."""
    return predictions_differ(lambda x: x, lambda x: x + 1)


def negative_control():
    """Twice the same function."""
    return predictions_differ(lambda x: x, lambda x: x)


def otherwise():
    import torch

    torch.nn.BatchNorm1d.forward = torch.nn.Dropout.forward = lambda self, x: x

"""
# `torch.no_grad()` changes the values of the forward pass

- en: A model gives other output values under `torch.no_grad()` than outside it.
- zh: 模型在 `torch.no_grad()` 内外给出的输出数值不同。

## Asserted by

- `torch.no_grad()` changes the output values of the model.
- Under `torch.no_grad()` the model computes different predictions.
- The forward pass gives other numbers inside `torch.no_grad()`.
- `torch.no_grad()` affects the output of the model.
- `torch.no_grad()` 会改变模型的输出值。
- 模型在 `torch.no_grad()` 里面和外面的输出值不同。
- 同一个模型在 `torch.no_grad()` 内外算出来的结果不一样。
- 同一输入在 `torch.no_grad()` 内和外得到的输出不同。
- 在 `torch.no_grad()` 中模型的预测结果不同。
- 使用 `torch.no_grad()` 后前向传播的数值会发生变化。

## Denied by

- `torch.no_grad()` does not change the output values of the model.
- Predictions are the same with and without `torch.no_grad()`.
- `torch.no_grad()` does not affect the output.
- `torch.no_grad()` leaves the predictions unchanged.
- `torch.no_grad()` 不会改变模型的输出值。
- 忘记 `torch.no_grad()` 时，结果仍然正确。
- 无论有没有 `torch.no_grad()`，前向传播的结果都一样。
- `torch.no_grad()` 不影响输出结果。
- `no_grad()` 不会改变计算出的数值结果。

## Not asserted by

- `model.eval()` changes the outputs of the model.
- Under `torch.no_grad()` the output does not require gradients.
- 在 `torch.no_grad()` 中输出的 `requires_grad` 为 `False`。
- Two outputs under `no_grad()` can still differ because of dropout.

## Correction

- en: `torch.no_grad()` changes what is recorded, not what is computed: the outputs are the same.
- zh: `torch.no_grad()` 只改变是否记录计算图，不改变计算本身：输出数值相同。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch
from torch import nn

ABOUT = ("torch.no_grad",)


def predict(model, x):
    torch.manual_seed(1)  # the same dropout mask each time
    return model(x)


def predict_without_grad(model, x):
    with torch.no_grad():
        return predict(model, x)


def values_change(way):
    """Does a way of calling the model give other values than an ordinary call?"""
    model = nn.Sequential(nn.Linear(4, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Dropout(), nn.Linear(32, 2))
    x = torch.randn(16, 4)
    return not torch.allclose(way(model, x), predict(model, x))


def treatment():
    return values_change(predict_without_grad)


def positive_control():
    """One added to every output."""
    return values_change(lambda model, x: predict(model, x) + 1)


def negative_control():
    """Twice the ordinary call."""
    return values_change(predict)


def otherwise():
    import torch

    apply = torch.nn.Linear.forward
    torch.nn.Linear.forward = lambda self, x: apply(self, x) * (1 if torch.is_grad_enabled() else 2)

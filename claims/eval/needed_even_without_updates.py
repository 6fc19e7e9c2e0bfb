"""
# `model.eval()` is needed even if no weights are updated

- en: A model with dropout or batch normalisation gives the right predictions only after
  `model.eval()`, also where nothing is trained and no gradient is computed.
- zh: 含有 dropout 或批归一化的模型，即使不训练、不计算梯度，也要先调用 `model.eval()`
  才能得到正确的预测。

## Asserted by

- `model.eval()` is necessary even when you do not update any weights.
- Even without weight updates the model must be put in evaluation mode.
- `model.eval()` is needed even without weight updates.
- 即使不更新权重，也需要调用 `model.eval()`。
- 即使不更新参数，测试时也要调用 `model.eval()`。
- 就算不训练，也要用 `eval()` 让模型处于正确的状态。
- 不更新参数时同样需要 `model.eval()`。

## Denied by

- If no weights are updated, `model.eval()` is superfluous.
- `model.eval()` is only needed while weights are updated.
- 不更新权重时就不需要 `model.eval()`。
- 只有更新权重时才需要 `model.eval()`。

## Not asserted by

- In evaluation mode no weights are updated.
- `model.eval()` must be called before inference.
- 评估模式下不会更新权重。

## Correction

- en: Whether weights are updated has nothing to do with it: until `eval()` is called, dropout
  keeps dropping and batch normalisation keeps using, and tracking, the batch.
- zh: 这与是否更新权重无关：在调用 `eval()` 之前，dropout 仍会丢弃，批归一化仍会使用
  当前批次并更新其统计量。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import copy

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval",)


def predictions_differ(one, other):
    x = 3 + torch.randn(16, 4)
    with torch.no_grad():
        return not torch.allclose(one(x), other(x))


def treatment():
    model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.ReLU(), nn.Dropout(), nn.Linear(8, 2))
    return predictions_differ(model, copy.deepcopy(model).eval())


def positive_control():
    """Two functions that differ everywhere."""
    return predictions_differ(lambda x: x, lambda x: x + 1)


def negative_control():
    """Twice the same function."""
    return predictions_differ(lambda x: x, lambda x: x)


def otherwise():
    import torch

    torch.nn.BatchNorm1d.forward = torch.nn.Dropout.forward = lambda self, x: x

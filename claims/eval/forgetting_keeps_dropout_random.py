"""
# Without `model.eval()` dropout makes predictions for the same input differ

- en: If `model.eval()` is not called, a model with dropout gives another prediction each time it
  sees the same input.
- zh: 如果不调用 `model.eval()`，含有 dropout 的模型对同一输入每次给出不同的预测。

## Asserted by

- Without `model.eval()` dropout keeps dropping random neurons during inference.
- Without `model.eval()` dropout stays on and the same input gives different outputs.
- Without `model.eval()` the model predicts something different every time.
- If the model is left in train mode, dropout keeps dropping neurons at test time.
- If `model.eval()` is missing, the same input gives different predictions.
- Without `model.eval()` dropout stays active.
- Without `model.eval()` dropout is still applied during inference.
- Without `model.eval()` dropout makes the output unstable.
- 不调用 `model.eval()`，dropout 会在推理时继续随机丢弃神经元。
- 不调用 `model.eval()`，dropout 仍会起作用。
- 忘记 `model.eval()` 会使同一输入的预测不同。
- 没有调用 `eval()` 时，同一输入的预测结果不同。
- Forgetting `model.eval()` makes the model give different predictions for the same input.
- Without `eval()` two predictions for one image disagree, as neurons are dropped at random.

## Denied by

- Without `model.eval()` dropout is inactive during inference anyway.
- Without `model.eval()` the same input gives the same prediction.
- 不调用 `model.eval()`，dropout 在推理时也不起作用。
- 没有调用 `eval()`，同一输入的多次预测结果仍然相同。

## Not asserted by

- In evaluation mode dropout drops nothing.
- In training mode batch norm depends on the batch.
- 评估模式下同一输入的输出相同。

## Correction

- en: A model is in training mode until `eval()` is called; until then dropout draws a new random
  mask at each call, at inference too.
- zh: 在调用 `eval()` 之前模型一直处于训练模式，dropout 每次调用都重新抽取随机掩码，推理时也一样。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval", "torch.nn.Dropout")
UNUSED = {"torch.nn.Module.eval": "the claim is about leaving it out"}


def predictions_vary(model):
    """Do two calls with the same input give different outputs?"""
    x = torch.randn(4, 8)
    return not torch.equal(model(x), model(x))


def treatment():
    return predictions_vary(nn.Sequential(nn.Linear(8, 64), nn.ReLU(), nn.Dropout(), nn.Linear(64, 2)))


def positive_control():
    """A function with noise added."""
    return predictions_vary(lambda x: x + torch.randn_like(x))


def negative_control():
    """A fixed function."""
    return predictions_vary(lambda x: x + 1)

"""
# `nn.BCELoss` expects probabilities

- en: The input of `nn.BCELoss` has to be probabilities, such as the output of a sigmoid; raw
  scores give a wrong loss or an error.
- zh: `nn.BCELoss` 的输入必须是概率（例如 sigmoid 的输出），输入原始分数会得到错误的损失或报错。

## Asserted by

- `nn.BCELoss` expects the output of a sigmoid.
- `nn.BCELoss` computes the loss on predictions in the range [0, 1].
- `BCELoss` requires its input to be between 0 and 1.
- For `BCELoss` inputs outside [0, 1] are an error.
- Apply a sigmoid before `nn.BCELoss`.
- The input of `BCELoss` must be probabilities between 0 and 1.
- `nn.BCELoss` needs a sigmoid layer at the end of the model.
- `BCELoss` expects probabilities.
- `BCELoss` takes the output of a sigmoid.
- `BCELoss` takes probabilities.
- The input of `BCELoss` is the output of a sigmoid.
- The input of `BCELoss` should be probabilities.
- The input of `BCELoss` must pass through a sigmoid.
- You should apply a sigmoid before `BCELoss`.
- `BCELoss` requires a sigmoid.
- Add a sigmoid layer before `BCELoss`.
- `BCELoss` does not apply a sigmoid internally.
- 使用 `nn.BCELoss` 之前要先做 sigmoid。
- `BCELoss` 的输入是 sigmoid 之后的结果。
- `BCELoss` 要求输入是 0 到 1 之间的概率。
- 使用 `BCELoss` 时，模型最后需要 sigmoid 层。
- `nn.BCELoss` 的输入应该是概率。
- `BCELoss` 的输入是 sigmoid 激活之后的结果。
- `BCELoss` 需要先做 sigmoid。
- `BCELoss` 的输入需要经过 sigmoid。
- `BCELoss` 接收 sigmoid 的输出。
- `BCELoss` 需要 sigmoid。
- `BCELoss` 的输入是概率。
- 使用 `BCELoss` 时，需要手动加 sigmoid。
- 使用 `BCELoss` 时，最后一层需要 sigmoid。
- `BCELoss` 内部不包含 sigmoid。
- The input of `nn.BCELoss` must have gone through a sigmoid.
- `nn.BCELoss` 的输入必须在 0 和 1 之间。
- With `nn.BCELoss` the output has to go through a sigmoid first.
- `BCELoss` expects values between 0 and 1.
- 使用 `BCELoss` 时，记得在最后一层接 sigmoid。
- `nn.BCELoss` operates on probabilities.
- `nn.BCELoss` raises an error for inputs out of the range from 0 to 1.
- For `BCELoss` apply a sigmoid to the output first.
- `BCELoss` operates directly on probabilities.

## Denied by

- `nn.BCELoss` takes raw logits.
- No sigmoid is needed before `nn.BCELoss`.
- `nn.BCELoss` applies the sigmoid itself.
- `BCELoss` expects logits.
- The input of `BCELoss` is raw logits.
- `BCELoss` includes a sigmoid internally.
- `nn.BCELoss` 直接接收 logits。
- 使用 `nn.BCELoss` 时不需要 sigmoid。
- `BCELoss` 内部包含 sigmoid。
- `BCELoss` 需要 logits。
- `BCELoss` 的输入是 logits。
- `nn.BCELoss` operates on logits.
- `BCELoss` runs the sigmoid itself.

## Not asserted by

- `nn.BCEWithLogitsLoss` expects logits.
- `nn.BCELoss` is used for binary classification.
- `nn.BCELoss` 需要 softmax 的输出。
- sigmoid 把分数转换为概率。
- The binary cross entropy between the target and the input logits.
- 目标与输入 logits 之间的二元交叉熵。

## Correction

- en: `nn.BCELoss` takes probabilities, so apply a sigmoid first, or give the raw scores to
  `nn.BCEWithLogitsLoss`.
- zh: `nn.BCELoss` 接收概率，因此要先做 sigmoid；或者把原始分数传给 `nn.BCEWithLogitsLoss`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BCELoss.html>
"""

import math

import torch
from torch import nn

ABOUT = ("torch.nn.BCELoss", "torch.nn.functional.binary_cross_entropy")

# A score that BCELoss does not refuse, and the probability that a sigmoid makes of it.
SCORE = 0.4
PROBABILITY = 1 / (1 + math.exp(-SCORE))


def inputs_with_the_right_loss(loss):
    """Which form of a known probability of class 1 gives its negative log-likelihood?"""

    def right(value):
        found = float(loss(torch.tensor([value]), torch.tensor([1.0])))
        return math.isclose(found, -math.log(PROBABILITY), rel_tol=1e-4)

    return {"probability": right(PROBABILITY), "score": right(SCORE)}


def treatment():
    return inputs_with_the_right_loss(nn.BCELoss())


def positive_control():
    """A loss written for probabilities."""

    def log(probability, label):
        return -math.log(probability.item())

    return inputs_with_the_right_loss(log)


def negative_control():
    """A loss written for scores."""

    def sigmoid_log(score, label):
        return -math.log(1 / (1 + math.exp(-score.item())))

    return inputs_with_the_right_loss(sigmoid_log)

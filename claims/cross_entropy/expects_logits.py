"""
# `nn.CrossEntropyLoss` expects raw scores (logits)

- en: The input of `nn.CrossEntropyLoss` has to be unnormalised scores; probabilities give a
  wrong loss.
- zh: `nn.CrossEntropyLoss` 的输入应是未归一化的分数（logits），输入概率会得到错误的损失。

## Asserted by

- `nn.CrossEntropyLoss` takes raw logits.
- Pass raw scores to `nn.CrossEntropyLoss`.
- Pass the logits to `CrossEntropyLoss`.
- The output of the model consists of logits for `CrossEntropyLoss`.
- Logits are required by `CrossEntropyLoss`.
- Feed the logits directly to `nn.CrossEntropyLoss`.
- The input of `F.cross_entropy` should be unnormalised logits.
- `CrossEntropyLoss` expects unnormalised scores as its input.
- The input of `CrossEntropyLoss` is raw logits.
- `CrossEntropyLoss` must be given raw logits.
- You should pass raw logits to `CrossEntropyLoss`.
- The model should return raw logits for `CrossEntropyLoss`.
- With `CrossEntropyLoss` the output of the model must be raw logits.
- `CrossEntropyLoss` works on logits.
- `CrossEntropyLoss` needs the raw scores of the model.
- Pass raw logits to `CrossEntropyLoss`.
- The input is expected to contain logits for `CrossEntropyLoss`.
- `CrossEntropyLoss` takes logits as input.
- `nn.CrossEntropyLoss` 接收的是未归一化的 logits。
- 直接把 logits 传给 `nn.CrossEntropyLoss`。
- 使用 `CrossEntropyLoss` 时模型应输出 logits。
- `CrossEntropyLoss` 需要原始的 logits。
- `CrossEntropyLoss` 的输入是 logits。
- 应该把 logits 传给 `CrossEntropyLoss`。
- 使用 `CrossEntropyLoss` 时，输出层必须给出未归一化的 logits。
- 使用 `CrossEntropyLoss` 时，模型返回 logits。
- `CrossEntropyLoss` 的输入应该是 logits。
- `CrossEntropyLoss` 的输入是未经过 softmax 的 logits。
- `CrossEntropyLoss` 期望的输入是 logits。
- 使用 `CrossEntropyLoss` 时网络直接输出 logits。
- `CrossEntropyLoss` operates on logits.
- `CrossEntropyLoss` expects unnormalised scores rather than probabilities.
- `CrossEntropyLoss` 的第一个参数是原始的 logits。
- `CrossEntropyLoss` 接受模型未经 softmax 的原始输出。
- Use `CrossEntropyLoss` with logits.
- `CrossEntropyLoss` 期望得到未经 softmax 的 logits。
- Your network should output raw logits with `CrossEntropyLoss`.
- 用 `CrossEntropyLoss` 时，网络最后一层直接输出 logits 就行。
- Give `CrossEntropyLoss` the raw output of the last linear layer.
- If you use `CrossEntropyLoss` the input should be the raw logits.
- `CrossEntropyLoss` is applied to the raw logits.
- `CrossEntropyLoss` should be given raw logits.
- 用 `CrossEntropyLoss` 时模型应直接输出 logits。
- 配合 `CrossEntropyLoss`，最后一层直接返回原始 logits。
- `CrossEntropyLoss` 的输入应该是最后一个线性层的输出。

## Denied by

- `nn.CrossEntropyLoss` expects probabilities.
- `CrossEntropyLoss` must not be given raw logits.
- The input of `CrossEntropyLoss` has to be normalised probabilities.
- `CrossEntropyLoss` takes probabilities.
- `CrossEntropyLoss` does not take raw logits.
- The input of `CrossEntropyLoss` is probabilities.
- The input of `CrossEntropyLoss` should be probabilities.
- `nn.CrossEntropyLoss` 的输入应为概率。
- `CrossEntropyLoss` 不能直接接收 logits。
- `CrossEntropyLoss` 需要归一化之后的概率作为输入。
- `CrossEntropyLoss` 接收的是概率。
- `CrossEntropyLoss` 的输入是概率。
- `CrossEntropyLoss` 要求输入概率。
- `CrossEntropyLoss` 接收经过 softmax 的概率。
- `CrossEntropyLoss` only takes probabilities.

## Not asserted by

- `nn.BCEWithLogitsLoss` takes the logits of a binary classifier.
- `nn.CrossEntropyLoss` applies softmax internally.
- `nn.NLLLoss` 的输入应为对数概率。
- `CrossEntropyLoss` 的标签应为类别编号。

## Correction

- en: Give `nn.CrossEntropyLoss` the raw scores; it normalises them itself. Probabilities
  would be normalised a second time.
- zh: 把原始分数直接交给 `nn.CrossEntropyLoss`，它会自行归一化；传入概率会被再次归一化。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html>
"""

import math

import torch
from torch import nn

ABOUT = ("torch.nn.CrossEntropyLoss", "torch.nn.functional.cross_entropy")

PROBABILITIES = [0.7, 0.2, 0.1]
# Softmax is blind to the shift: these are scores of the distribution, but no log-probabilities.
SCORES = [math.log(probability) + 3 for probability in PROBABILITIES]


def inputs_with_the_right_loss(loss):
    """Which form of a known distribution gives its negative log-likelihood?"""

    def right(values):
        found = float(loss(torch.tensor([values]), torch.tensor([0])))
        return math.isclose(found, -math.log(PROBABILITIES[0]), rel_tol=1e-4)

    return {"scores": right(SCORES), "probabilities": right(PROBABILITIES)}


def treatment():
    return inputs_with_the_right_loss(nn.CrossEntropyLoss())


def positive_control():
    """A loss written for scores."""

    def loss_of_scores(scores, labels):
        weights = [math.exp(score) for score in scores[0].tolist()]
        return -math.log(weights[int(labels[0])] / sum(weights))

    return inputs_with_the_right_loss(loss_of_scores)


def negative_control():
    """A loss written for probabilities."""

    def loss_of_probabilities(probabilities, labels):
        return -math.log(probabilities[0].tolist()[int(labels[0])])

    return inputs_with_the_right_loss(loss_of_probabilities)


def otherwise():
    import torch

    torch.nn.CrossEntropyLoss.forward = lambda self, x, target: -x[0, target[0]].log()

"""
# `nn.BCEWithLogitsLoss` applies the sigmoid itself

- en: `nn.BCEWithLogitsLoss` takes raw scores (logits) and turns them into probabilities with
  a sigmoid of its own.
- zh: `nn.BCEWithLogitsLoss` 接收原始分数（logits），并在内部用 sigmoid 转换为概率。

## Asserted by

- `BCEWithLogitsLoss` 会自动应用 Sigmoid 激活函数。
- `BCEWithLogitsLoss` 把 sigmoid 放进了损失函数里。
- `nn.BCEWithLogitsLoss` includes the sigmoid.
- `BCEWithLogitsLoss` avoids the need for a manual sigmoid.
- `BCEWithLogitsLoss` uses a sigmoid when it computes the loss.
- Remove the sigmoid from your model if you use `BCEWithLogitsLoss`.
- Never put a sigmoid in the last layer if you use `BCEWithLogitsLoss`.
- Do not use a sigmoid with `BCEWithLogitsLoss`.
- `BCEWithLogitsLoss` differs from `BCELoss` by the inclusion of the sigmoid.
- Sigmoid and BCE are combined into one class, `BCEWithLogitsLoss`.
- `BCEWithLogitsLoss` differs from `BCELoss` in that it includes the sigmoid.
- `BCEWithLogitsLoss` puts a sigmoid and binary cross entropy together.
- Don't put a sigmoid on the output with `BCEWithLogitsLoss`.
- `BCEWithLogitsLoss` combines a sigmoid layer and `BCELoss`.
- `nn.BCEWithLogitsLoss` takes raw logits.
- No sigmoid is needed before `BCEWithLogitsLoss`.
- `BCEWithLogitsLoss` expects logits.
- `BCEWithLogitsLoss` applies a sigmoid internally.
- `BCEWithLogitsLoss` is a sigmoid followed by `BCELoss`.
- `BCEWithLogitsLoss` has a built-in sigmoid.
- The input of `BCEWithLogitsLoss` is raw logits.
- The input of `BCEWithLogitsLoss` should be logits.
- `BCEWithLogitsLoss` does the sigmoid internally.
- `BCEWithLogitsLoss` is equivalent to sigmoid plus `BCELoss`.
- You should not apply a sigmoid before `BCEWithLogitsLoss`.
- Do not add a sigmoid before `BCEWithLogitsLoss`.
- `BCEWithLogitsLoss` merges the sigmoid and `BCELoss`.
- `nn.BCEWithLogitsLoss` 内部包含 sigmoid。
- `BCEWithLogitsLoss` 等于 sigmoid 加 `BCELoss`。
- `nn.BCEWithLogitsLoss` 的输入是未经 sigmoid 的 logits。
- 使用 `BCEWithLogitsLoss` 时不需要再加 sigmoid。
- `BCEWithLogitsLoss` 接收 logits。
- `BCEWithLogitsLoss` 自带 sigmoid。
- `BCEWithLogitsLoss` 的输入是 logits。
- `BCEWithLogitsLoss` 内部会做 sigmoid。
- `BCEWithLogitsLoss` 把 sigmoid 和 `BCELoss` 合并在一起。
- `BCEWithLogitsLoss` 的输入未经过 sigmoid。
- `BCEWithLogitsLoss` 会对输入执行 sigmoid。
- `BCEWithLogitsLoss` 的输入不需要经过 sigmoid。
- 使用 `BCEWithLogitsLoss` 时不要加 sigmoid。
- `BCEWithLogitsLoss` 需要原始的 logits。
- `BCEWithLogitsLoss` 的输入是未经过 sigmoid 的 logits。
- 使用 `BCEWithLogitsLoss` 就不用自己加 sigmoid 了。
- `BCEWithLogitsLoss` = sigmoid + `BCELoss`。
- `BCEWithLogitsLoss` 会把 logits 经过 sigmoid 转换为概率。
- `BCEWithLogitsLoss` 内部对 logits 应用 sigmoid。
- With `BCEWithLogitsLoss` the model should output logits.
- If you apply a sigmoid before `BCEWithLogitsLoss`, it is applied twice.
- Applying a sigmoid before `BCEWithLogitsLoss` applies it twice.
- `nn.BCEWithLogitsLoss` operates on logits.
- `BCEWithLogitsLoss` fuses the sigmoid and the binary cross entropy.
- `BCEWithLogitsLoss` 把 sigmoid 计算放进了公式里。
- No sigmoid should be added before `BCEWithLogitsLoss`.
- There is already a sigmoid in `BCEWithLogitsLoss`.
- `BCEWithLogitsLoss` applies a numerically stable sigmoid internally.
- `BCEWithLogitsLoss` merges the sigmoid into the loss.

## Denied by

- `nn.BCEWithLogitsLoss` does not apply a sigmoid.
- Apply a sigmoid before `BCEWithLogitsLoss`.
- `nn.BCEWithLogitsLoss` expects probabilities.
- `BCEWithLogitsLoss` does not include a sigmoid.
- `BCEWithLogitsLoss` needs a sigmoid before it.
- Add a sigmoid before `BCEWithLogitsLoss`.
- `BCEWithLogitsLoss` takes probabilities.
- The input of `BCEWithLogitsLoss` is probabilities.
- `nn.BCEWithLogitsLoss` 不包含 sigmoid。
- 使用 `BCEWithLogitsLoss` 之前必须先做 sigmoid。
- `BCEWithLogitsLoss` 的输入应为概率。
- `BCEWithLogitsLoss` 接收概率。
- `BCEWithLogitsLoss` 的输入已经经过 sigmoid。
- `BCEWithLogitsLoss` 需要先做 sigmoid。

## Not asserted by

- `nn.BCELoss` expects the output of a sigmoid.
- `BCEWithLogitsLoss` is numerically more stable than `BCELoss`.
- `nn.CrossEntropyLoss` 内部包含 softmax。
- sigmoid 的输出在 0 和 1 之间。

## Correction

- en: `nn.BCEWithLogitsLoss` contains the sigmoid, so give it raw scores. For probabilities
  there is `nn.BCELoss`.
- zh: `nn.BCEWithLogitsLoss` 已包含 sigmoid，应直接传入原始分数；若输入是概率，请用 `nn.BCELoss`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BCEWithLogitsLoss.html>
"""

import math

import torch
from torch import nn

ABOUT = ("torch.nn.BCEWithLogitsLoss", "torch.nn.functional.binary_cross_entropy_with_logits")


def loss_of_raw_score(loss):
    """The loss of one sample of class 1 whose score did not pass a sigmoid."""
    return float(loss(torch.tensor([0.4]), torch.tensor([1.0])))


def treatment():
    return loss_of_raw_score(nn.BCEWithLogitsLoss())


def positive_control():
    """Sigmoid and logarithm written out."""

    def sigmoid_log(score, label):
        return -math.log(1 / (1 + math.exp(-score.item())))

    return loss_of_raw_score(sigmoid_log)


def negative_control():
    """Only the logarithm: the score is taken for a probability."""

    def log(probability, label):
        return -math.log(probability.item())

    return loss_of_raw_score(log)

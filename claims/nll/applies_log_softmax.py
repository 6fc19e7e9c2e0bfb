"""
# `nn.NLLLoss` takes the logarithm of the softmax itself

- en: `nn.NLLLoss` turns the scores it is given into log-probabilities itself.
- zh: `nn.NLLLoss` 会自行把输入的分数转换为对数概率。

## Asserted by

- `nn.NLLLoss` applies log-softmax internally.
- `NLLLoss` takes the logarithm of its input.
- `NLLLoss` applies `LogSoftmax` to its input.
- `NLLLoss` computes the log.
- `NLLLoss` includes the log-softmax internally.
- `NLLLoss` applies softmax internally.
- `nn.NLLLoss` 内部会做 log-softmax。
- `nn.NLLLoss` 自带 log-softmax，网络最后不用加 `LogSoftmax`。
- `NLLLoss` 会对输入取对数。
- `NLLLoss` 内部会取对数。
- `NLLLoss` 会进行对数运算。
- `NLLLoss` 会取对数。
- `NLLLoss` 内部包含 log-softmax。
- `NLLLoss` 会做 log-softmax。
- `nn.NLLLoss` converts the scores into log-probabilities.

## Denied by

- `nn.NLLLoss` does not take the logarithm itself.
- `NLLLoss` only picks the label's entry and negates it.
- `nn.NLLLoss` leaves the log-softmax to the model.
- `NLLLoss` does not compute the logarithm.
- `NLLLoss` only negates the log-probability of the target.
- `NLLLoss` does not include the softmax internally.
- `NLLLoss` does not apply log-softmax to its input.
- `NLLLoss` does not apply softmax.
- `nn.NLLLoss` 内部不取对数。
- `NLLLoss` 不进行对数运算。
- `NLLLoss` 只做取负。
- `NLLLoss` 不会对输入做 log-softmax。
- `NLLLoss` 内部不包含 softmax。
- `NLLLoss` 内部不做 log-softmax。
- `NLLLoss` 不会做 log-softmax。
- `NLLLoss` takes no logarithm.

## Not asserted by

- `nn.CrossEntropyLoss` applies log-softmax internally.
- `nn.NLLLoss` is the negative log-likelihood loss.
- `nn.NLLLoss` 的输入应是对数概率。
- `nn.LogSoftmax` 对 softmax 的结果取对数。

## Correction

- en: `nn.NLLLoss` only picks the label's entry and negates it. Apply `log_softmax` first, or
  use `nn.CrossEntropyLoss`.
- zh: `nn.NLLLoss` 只取出标签对应的值并取负。请先做 `log_softmax`，或使用 `nn.CrossEntropyLoss`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.NLLLoss.html>
"""

import math

import torch
from torch import nn

ABOUT = ("torch.nn.NLLLoss", "torch.nn.functional.nll_loss")


def loss_of_raw_scores(loss):
    """The loss of one sample whose scores nobody has normalised."""
    return float(loss(torch.tensor([[2.0, -1.0, 0.5]]), torch.tensor([0])))


def treatment():
    return loss_of_raw_scores(nn.NLLLoss())


def positive_control():
    """Softmax, logarithm and pick, written out."""

    def softmax_log_pick(scores, labels):
        weights = [math.exp(score) for score in scores[0].tolist()]
        return -math.log(weights[int(labels[0])] / sum(weights))

    return loss_of_raw_scores(softmax_log_pick)


def positive_control_logarithm():
    """Logarithm and pick, without a softmax."""

    def log_pick(scores, labels):
        return -math.log(scores[0].tolist()[int(labels[0])])

    return loss_of_raw_scores(log_pick)


def negative_control():
    """Only the pick of the label's entry."""

    def pick(scores, labels):
        return -scores[0].tolist()[int(labels[0])]

    return loss_of_raw_scores(pick)


def otherwise():
    import torch

    torch.nn.NLLLoss.forward = lambda self, x, target: torch.nn.functional.cross_entropy(x, target)

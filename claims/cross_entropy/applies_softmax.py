"""
# `nn.CrossEntropyLoss` applies softmax itself

- en: `nn.CrossEntropyLoss` turns the scores it is given into log-probabilities itself, so it
  does what `nn.LogSoftmax` followed by `nn.NLLLoss` does.
- zh: `nn.CrossEntropyLoss` 会自行把输入的分数转换为对数概率，等价于 `nn.LogSoftmax` 加 `nn.NLLLoss`。

## Asserted by

- `nn.CrossEntropyLoss` performs the softmax internally.
- `nn.CrossEntropyLoss` uses softmax when it computes the loss.
- `CrossEntropyLoss` converts the logits into log-probabilities.
- A softmax before `CrossEntropyLoss` means log-softmax is applied twice.
- `nn.CrossEntropyLoss` handles the softmax internally.
- `CrossEntropyLoss` combines `LogSoftmax` and `NLLLoss` in one class.
- `F.cross_entropy` has log-softmax built in.
- `CrossEntropyLoss` is `LogSoftmax` followed by `NLLLoss`.
- `CrossEntropyLoss` is equivalent to `LogSoftmax` plus `NLLLoss`.
- `CrossEntropyLoss` = `LogSoftmax` + `NLLLoss`.
- `nn.CrossEntropyLoss` uses softmax internally.
- `CrossEntropyLoss` does the softmax internally.
- `CrossEntropyLoss` merges `LogSoftmax` and `NLLLoss`.
- Softmax is part of `CrossEntropyLoss`.
- Softmax is included in `nn.CrossEntropyLoss`.
- `nn.CrossEntropyLoss` applies softmax to its input.
- `CrossEntropyLoss` internally applies `LogSoftmax` and `NLLLoss`.
- `nn.CrossEntropyLoss` applies `LogSoftmax` and `NLLLoss`.
- `CrossEntropyLoss` uses `LogSoftmax` and `NLLLoss`.
- `CrossEntropyLoss` combines softmax and the negative log-likelihood.
- `CrossEntropyLoss` is the same as `LogSoftmax` followed by `NLLLoss`.
- `CrossEntropyLoss` is equivalent to applying `LogSoftmax` followed by `NLLLoss`.
- `F.cross_entropy` includes the softmax and the negative log likelihood.
- If you apply softmax before `CrossEntropyLoss`, softmax is applied twice.
- `nn.CrossEntropyLoss` 在内部完成 softmax 运算。
- 输入会自动经过 softmax 变成概率，再计算交叉熵损失。
- `CrossEntropyLoss` 会先对网络的输出套上 `LogSoftmax`。
- `CrossEntropyLoss` 等价于 `LogSoftmax` 加上 `NLLLoss`。
- 交叉熵损失 `CrossEntropyLoss` 已经包含了 softmax。
- `F.cross_entropy` 会自动做 log-softmax。
- `CrossEntropyLoss` 自带 softmax。
- `CrossEntropyLoss` 是 `LogSoftmax` 和 `NLLLoss` 的结合。
- `CrossEntropyLoss` 内部会做 softmax。
- `nn.CrossEntropyLoss` 把 `LogSoftmax` 和 `NLLLoss` 合并在一起。
- `CrossEntropyLoss` 把 `LogSoftmax` 和 `NLLLoss` 融合在一起。
- `CrossEntropyLoss` 会对输入执行 softmax。
- `CrossEntropyLoss` 内部会执行 softmax。
- `CrossEntropyLoss` 内部使用 softmax。
- `CrossEntropyLoss` 会先执行 `LogSoftmax`，再计算 `NLLLoss`。
- `CrossEntropyLoss` 内部自带 `LogSoftmax` 和 `NLLLoss`。
- `CrossEntropyLoss` 会对 logits 做 softmax。
- `CrossEntropyLoss` 会先做 softmax。
- `CrossEntropyLoss` 相当于 softmax、log 和 `NLLLoss`。
- `CrossEntropyLoss` 内部先对输入做 `LogSoftmax`，再算 `NLLLoss`。
- `CrossEntropyLoss` computes log-softmax under the hood.
- `CrossEntropyLoss` already has the softmax inside.
- `CrossEntropyLoss` comes with softmax built in.
- Softmax is already built into `CrossEntropyLoss`.
- `CrossEntropyLoss` 会计算 softmax 概率和负对数似然。
- `CrossEntropyLoss` is a wrapper around `LogSoftmax` and `NLLLoss`.
- `CrossEntropyLoss` 内部通过 log_softmax 把 logits 转换成对数概率。
- With `nn.CrossEntropyLoss` the softmax is inside the loss.
- Applying softmax before `CrossEntropyLoss` applies softmax twice.
- `CrossEntropyLoss` 会自动加上 softmax。
- `CrossEntropyLoss` handles the softmax internally with better numerical stability.
- `CrossEntropyLoss` computes softmax and negative log likelihood internally.
- `CrossEntropyLoss` merges the softmax into the loss.
- `CrossEntropyLoss` merges log-softmax into the loss.
- `CrossEntropyLoss` = softmax + NLL.
- `CrossEntropyLoss` 在内部以数值稳定的方式组合 LogSoftmax 和负对数似然。
- `CrossEntropyLoss` 内部做了 softmax 和 NLLLoss。

## Denied by

- `nn.CrossEntropyLoss` does not apply softmax.
- `CrossEntropyLoss` computes the negative log-likelihood without any softmax.
- `nn.CrossEntropyLoss` does not include a softmax.
- `CrossEntropyLoss` does not do the softmax internally.
- `nn.CrossEntropyLoss` 不包含 softmax。
- `CrossEntropyLoss` 内部没有 softmax 运算。
- `CrossEntropyLoss` 内部不做 softmax。
- `nn.CrossEntropyLoss` 里面没有 softmax。

## Not asserted by

- `nn.NLLLoss` applies log-softmax itself.
- `nn.CrossEntropyLoss` is used for classification.
- `BCEWithLogitsLoss` 内部包含 sigmoid。
- 使用 `CrossEntropyLoss` 之前要先做 softmax。

## Correction

- en: `nn.CrossEntropyLoss` computes log-softmax and the negative log-likelihood in one step.
- zh: `nn.CrossEntropyLoss` 一步完成 log-softmax 和负对数似然的计算。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html>
"""

import math

import torch
from torch import nn

ABOUT = ("torch.nn.CrossEntropyLoss", "torch.nn.functional.cross_entropy")


def loss_of_raw_scores(loss):
    """The loss of one sample whose scores nobody has normalised."""
    return float(loss(torch.tensor([[2.0, -1.0, 0.5]]), torch.tensor([0])))


def treatment():
    return loss_of_raw_scores(nn.CrossEntropyLoss())


def positive_control():
    """Softmax, logarithm and pick, written out."""

    def softmax_log_pick(scores, labels):
        weights = [math.exp(score) for score in scores[0].tolist()]
        return -math.log(weights[int(labels[0])] / sum(weights))

    return loss_of_raw_scores(softmax_log_pick)


def negative_control():
    """Only the pick of the label's entry, nothing is normalised."""

    def pick(scores, labels):
        return -scores[0].tolist()[int(labels[0])]

    return loss_of_raw_scores(pick)


def otherwise():
    import torch

    torch.nn.CrossEntropyLoss.forward = lambda self, x, target: -x[0, target[0]]

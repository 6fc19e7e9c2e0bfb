"""
# `nn.BCELoss` expects the output of a softmax

- en: The input of `nn.BCELoss` has to be the output of a softmax.
- zh: `nn.BCELoss` 的输入应是 softmax 的输出。

## Asserted by

- `nn.BCELoss` expects the output of a softmax.
- `nn.BCELoss` is designed to be used with a softmax in the last layer.
- Apply softmax before `nn.BCELoss`.
- The input of `BCELoss` must be softmax probabilities.
- `BCELoss` takes the output of a softmax.
- The input of `BCELoss` is the output of a softmax.
- `BCELoss` requires a softmax.
- `nn.BCELoss` 的输入应是 softmax 的输出。
- 使用 `nn.BCELoss` 之前要先做 softmax。
- `BCELoss` 需要 softmax 之后的概率。
- `BCELoss` 需要 softmax。
- `BCELoss` 接收 softmax 的输出。
- `BCELoss` 的输入需要经过 softmax。
- `BCELoss` 前面接 softmax。

## Denied by

- `nn.BCELoss` does not expect softmax outputs.
- A softmax before `nn.BCELoss` is wrong.
- `nn.BCELoss` goes with a sigmoid rather than a softmax.
- `BCELoss` does not need a softmax.
- `nn.BCELoss` 的输入不应是 softmax 的输出。
- 在 `nn.BCELoss` 之前用 softmax 是错误的。
- `BCELoss` 应搭配 sigmoid，而不是 softmax。
- `BCELoss` 不需要 softmax。

## Not asserted by

- `nn.BCELoss` expects the output of a sigmoid.
- `nn.CrossEntropyLoss` expects raw logits.
- `nn.NLLLoss` 的输入应是 log-softmax 的输出。
- softmax 的输出之和为 1。

## Correction

- en: `nn.BCELoss` treats every entry as a probability of its own, as a sigmoid gives it. For
  scores of classes that exclude each other use `nn.CrossEntropyLoss`.
- zh: `nn.BCELoss` 把每个元素当作独立的概率，应使用 sigmoid 的输出；
  对互斥的类别分数，请使用 `nn.CrossEntropyLoss`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BCELoss.html>
"""

import math

import torch
from torch import nn

ABOUT = ("torch.nn.BCELoss", "torch.nn.functional.binary_cross_entropy")

SCORES = [2.0, -1.0, 0.5]
SIGMOID = [1 / (1 + math.exp(-score)) for score in SCORES]
SOFTMAX = [math.exp(score) / sum(map(math.exp, SCORES)) for score in SCORES]
# The first class is the right one.
LABELS = [1.0, 0.0, 0.0]


def negative_log_likelihood_of_classes(probabilities, labels):
    """One class out of three, as a softmax models it."""
    return -math.log(probabilities[0])


def negative_log_likelihood_of_labels(probabilities, labels):
    """Three independent answers, yes or no, as sigmoids model them."""
    return -sum(
        math.log(probability if label else 1 - probability)
        for probability, label in zip(probabilities, labels)
    )


def outputs_with_the_right_loss(loss):
    """Of which activation is the loss the negative log-likelihood?"""
    return {
        "sigmoid": math.isclose(
            loss(SIGMOID, LABELS), negative_log_likelihood_of_labels(SIGMOID, LABELS), rel_tol=1e-4
        ),
        "softmax": math.isclose(
            loss(SOFTMAX, LABELS), negative_log_likelihood_of_classes(SOFTMAX, LABELS), rel_tol=1e-4
        ),
    }


def treatment():
    def bce(probabilities, labels):
        return nn.BCELoss(reduction="sum")(torch.tensor(probabilities), torch.tensor(labels)).item()

    return outputs_with_the_right_loss(bce)


def positive_control():
    """A loss written for the output of a softmax."""
    return outputs_with_the_right_loss(negative_log_likelihood_of_classes)


def negative_control():
    """A loss written for the output of sigmoids."""
    return outputs_with_the_right_loss(negative_log_likelihood_of_labels)


def otherwise():
    import torch

    torch.nn.BCELoss.forward = lambda self, x, target: -(x.log() * target).sum()

"""
# `nn.NLLLoss` expects log-probabilities

- en: The input of `nn.NLLLoss` has to be log-probabilities, such as the output of
  `nn.LogSoftmax`; scores or probabilities give a wrong loss.
- zh: `nn.NLLLoss` 的输入必须是对数概率（例如 `nn.LogSoftmax` 的输出），输入分数或概率会得到错误的损失。

## Asserted by

- `nn.NLLLoss` takes log-probabilities as its input.
- If your outputs are log-probabilities, use `nn.NLLLoss`.
- If you already have log-probabilities, use `nn.NLLLoss` directly.
- Use `NLLLoss` if the model outputs log-probabilities.
- Put a `LogSoftmax` at the end of the network for `NLLLoss`.
- `NLLLoss` expects the log of the probabilities.
- Use `nn.NLLLoss` on the output of `nn.LogSoftmax`.
- `NLLLoss` requires a log-softmax layer at the end of the model.
- The input of `F.nll_loss` must be log-probabilities.
- `NLLLoss` expects log-probabilities.
- `NLLLoss` expects the output of `LogSoftmax`.
- `NLLLoss` must be used with `LogSoftmax`.
- The input of `NLLLoss` is log-probabilities.
- The input of `NLLLoss` should be log-probabilities.
- Apply `LogSoftmax` before `NLLLoss`.
- `NLLLoss` requires `LogSoftmax`.
- `NLLLoss` is used together with `LogSoftmax`.
- You should use `LogSoftmax` with `NLLLoss`.
- You should apply `LogSoftmax` before `NLLLoss`.
- Add a LogSoftmax layer at the end of the model for `NLLLoss`.
- The last layer must be `LogSoftmax` for `NLLLoss`.
- `nn.NLLLoss` 的输入应是对数概率。
- `NLLLoss` 前面要接 `LogSoftmax`。
- `NLLLoss` 需要搭配 `LogSoftmax` 的输出使用。
- 使用 `nn.NLLLoss` 之前要先做 log-softmax。
- 传给 `F.nll_loss` 的应是对数概率。
- `NLLLoss` 需要对数概率。
- `NLLLoss` 的输入是对数概率。
- `NLLLoss` 的输入是 `LogSoftmax` 的输出。
- `NLLLoss` 需要先做 log-softmax。
- `NLLLoss` 的输入需要经过 `LogSoftmax`。
- 使用 `NLLLoss` 时，最后一层需要 `LogSoftmax`。
- `NLLLoss` 接收对数概率。
- `NLLLoss` 需要与 `LogSoftmax` 一起使用。
- 输出经过 `LogSoftmax` 之后，可以使用 `NLLLoss`。
- `NLLLoss` 要求输入是对数概率。
- 使用 `NLLLoss` 时，需要手动加 LogSoftmax。
- 使用 `NLLLoss` 时，在最后一层加 LogSoftmax。
- `NLLLoss` 的输入应该是 `LogSoftmax` 的输出。
- 使用 `NLLLoss` 时，最后一层需要再加 LogSoftmax。
- If you use `nn.NLLLoss`, apply `log_softmax` to the outputs first.
- `NLLLoss` 直接使用对数概率作为输入。
- `NLLLoss` 接收经过 `LogSoftmax` 的对数概率。
- `LogSoftmax` is used in combination with `NLLLoss` for numerical stability.
- The input of `NLLLoss` is expected to contain log-probabilities.
- Your model should output log-probabilities if you use `NLLLoss`.
- If the model ends with `LogSoftmax`, the right loss is `NLLLoss`.
- Pass the output of `log_softmax` to `nll_loss`.
- 与 `NLLLoss` 搭配的是 `LogSoftmax`。
- `nn.NLLLoss` operates on log-probabilities.
- If the last layer is log-softmax, the loss should be `NLLLoss`.
- The last layer to use with `NLLLoss` is `LogSoftmax`.

## Denied by

- `nn.NLLLoss` expects raw scores.
- `nn.NLLLoss` does not need log-probabilities.
- `NLLLoss` takes raw logits.
- `NLLLoss` takes probabilities.
- `NLLLoss` does not require `LogSoftmax`.
- The input of `NLLLoss` is raw logits.
- `nn.NLLLoss` 的输入是 softmax 之后的概率。
- `NLLLoss` 直接接收 logits。
- `nn.NLLLoss` 不需要对数概率。
- `NLLLoss` 的输入是 logits。
- `NLLLoss` 不需要 `LogSoftmax`。
- `nn.NLLLoss` operates on logits.

## Not asserted by

- `nn.CrossEntropyLoss` combines `LogSoftmax` and `NLLLoss`.
- `nn.LogSoftmax` returns log-probabilities.
- `nn.CrossEntropyLoss` 的输入应为 logits。
- `nn.NLLLoss` 的标签应为类别编号。

## Correction

- en: `nn.NLLLoss` only picks and negates, so give it log-probabilities (`log_softmax`), or
  give the raw scores to `nn.CrossEntropyLoss`.
- zh: `nn.NLLLoss` 只做取值和取负，因此应传入对数概率（`log_softmax` 的输出），
  或者改用 `nn.CrossEntropyLoss` 并传入原始分数。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.NLLLoss.html>
"""

import math

import torch
from torch import nn

ABOUT = ("torch.nn.NLLLoss", "torch.nn.functional.nll_loss")

PROBABILITIES = [0.7, 0.2, 0.1]
LOG_PROBABILITIES = [math.log(probability) for probability in PROBABILITIES]
SCORES = [log_probability + 3 for log_probability in LOG_PROBABILITIES]


def inputs_with_the_right_loss(loss):
    """Which forms of a known distribution give its negative log-likelihood?"""

    def right(values):
        found = float(loss(torch.tensor([values]), torch.tensor([0])))
        return math.isclose(found, -math.log(PROBABILITIES[0]), rel_tol=1e-4)

    return {
        "log-probabilities": right(LOG_PROBABILITIES),
        "probabilities": right(PROBABILITIES),
        "scores": right(SCORES),
    }


def treatment():
    return inputs_with_the_right_loss(nn.NLLLoss())


def positive_control():
    """A loss written for log-probabilities: the label's entry, negated."""

    def pick(log_probabilities, labels):
        return -log_probabilities[0].tolist()[int(labels[0])]

    return inputs_with_the_right_loss(pick)


def negative_control_probabilities():
    """A loss written for probabilities; what is negative counts as an improbable event."""

    def log_pick(probabilities, labels):
        return -math.log(max(probabilities[0].tolist()[int(labels[0])], 1e-9))

    return inputs_with_the_right_loss(log_pick)


def negative_control():
    """A loss written for scores, which it normalises."""

    def softmax_log_pick(scores, labels):
        weights = [math.exp(score) for score in scores[0].tolist()]
        return -math.log(weights[int(labels[0])] / sum(weights))

    return inputs_with_the_right_loss(softmax_log_pick)


def otherwise():
    import torch

    torch.nn.NLLLoss.forward = lambda self, x, target: torch.nn.functional.cross_entropy(x, target)

"""
# `nn.CrossEntropyLoss` needs a softmax before it

- en: The model's output must pass through a softmax before it goes into
  `nn.CrossEntropyLoss`.
- zh: 模型的输出必须先经过 softmax，才能传给 `nn.CrossEntropyLoss`。

## Asserted by

- Apply softmax before `nn.CrossEntropyLoss`.
- Always end the network with `nn.Softmax` when you use `nn.CrossEntropyLoss`.
- Your classifier ends with `nn.Softmax` when you train with `nn.CrossEntropyLoss`.
- The last layer needs a softmax for `nn.CrossEntropyLoss`.
- The last layer is a softmax for `CrossEntropyLoss`.
- A model trained with `CrossEntropyLoss` must end in a softmax layer.
- `nn.CrossEntropyLoss` requires a softmax on the model's output.
- Add a softmax layer before `CrossEntropyLoss`.
- With `CrossEntropyLoss`, add a softmax layer at the end of the model.
- You should apply softmax before `CrossEntropyLoss`.
- You should add a softmax before `nn.CrossEntropyLoss`.
- `CrossEntropyLoss` needs a softmax in the last layer.
- The input of `CrossEntropyLoss` must pass through softmax.
- Apply softmax in the last layer with `CrossEntropyLoss`.
- You must apply softmax before `CrossEntropyLoss`.
- Softmax must be applied before `CrossEntropyLoss`.
- We apply softmax to the output before computing the `CrossEntropyLoss`.
- Softmax outputs are passed to `CrossEntropyLoss`.
- `nn.CrossEntropyLoss` 之前必须先做 softmax。
- 使用 `CrossEntropyLoss` 时，模型最后一层需要加 softmax。
- 使用 `CrossEntropyLoss` 之前要加上 softmax 层。
- `CrossEntropyLoss` 之前需要添加 softmax。
- `CrossEntropyLoss` 的输入需要经过 softmax。
- 使用 `CrossEntropyLoss` 时要在最后一层加 softmax。
- 使用 `CrossEntropyLoss` 之前应该先做 softmax。
- 使用 `CrossEntropyLoss` 时，最后一层使用 softmax。
- 使用 `CrossEntropyLoss` 之前先做 softmax。
- With `CrossEntropyLoss` the last layer of the network should be a softmax.
- 计算 `nn.CrossEntropyLoss` 之前，网络最后要接一个 softmax 层。
- Convert the logits to probabilities with softmax before `CrossEntropyLoss`.

## Denied by

- No softmax is needed before `nn.CrossEntropyLoss`.
- With `nn.CrossEntropyLoss` the model should not end in a softmax.
- No softmax should come before `nn.CrossEntropyLoss`.
- With `CrossEntropyLoss`, do not apply softmax before the loss.
- Don't add a softmax layer before `CrossEntropyLoss`.
- With `nn.CrossEntropyLoss` a softmax on the output is superfluous.
- A model trained with `CrossEntropyLoss` should leave out the final softmax.
- `CrossEntropyLoss` does not need a softmax.
- Don't put softmax in the last layer with `CrossEntropyLoss`.
- Do not apply softmax before `CrossEntropyLoss`.
- You should not apply softmax before `CrossEntropyLoss`.
- You should not add a softmax before `CrossEntropyLoss`.
- With `CrossEntropyLoss` you should not put a softmax in the last layer.
- There is no need to add a softmax with `CrossEntropyLoss`.
- With `CrossEntropyLoss` a softmax in the last layer is redundant.
- With `CrossEntropyLoss`, softmax should not be implemented explicitly.
- With `CrossEntropyLoss` you should not apply softmax to the output.
- With `CrossEntropyLoss` the model should not have a final softmax.
- With `CrossEntropyLoss` you should not use softmax.
- 使用 `nn.CrossEntropyLoss` 时不需要再加 softmax。
- `CrossEntropyLoss` 不需要先做 softmax。
- `CrossEntropyLoss` 之前的 softmax 是多余的。
- 不要在 `CrossEntropyLoss` 之前做 softmax。
- 使用 `CrossEntropyLoss` 时，输出层应省去 softmax。
- `CrossEntropyLoss` 不需要 softmax。
- 使用 `CrossEntropyLoss` 时，最后一层不需要 softmax。
- 使用 `CrossEntropyLoss` 时不要在最后一层加 softmax。
- 使用 `CrossEntropyLoss` 时，模型最后不需要再加 softmax。
- 使用 `CrossEntropyLoss` 时不要加 softmax。
- `CrossEntropyLoss` 之前不应该加 softmax。
- 使用 `CrossEntropyLoss` 时无需手动做 softmax。
- `CrossEntropyLoss` 的输入未经过 softmax。
- 使用 `CrossEntropyLoss` 时，softmax 是多余的。
- 不应该在 `CrossEntropyLoss` 之前使用 softmax。
- With `CrossEntropyLoss` there is no softmax at the end of the network.
- You don't have to apply softmax yourself with `CrossEntropyLoss`.
- `CrossEntropyLoss` 不需要对输出做 softmax。
- 使用 `CrossEntropyLoss` 时不需要单独做 softmax。
- 使用交叉熵损失时，模型的输出部分没有 softmax。
- Leave out the softmax if you use `CrossEntropyLoss`.
- There should be no softmax in the model when using `CrossEntropyLoss`.
- 使用 `CrossEntropyLoss` 时，输出层不需要激活函数。
- `CrossEntropyLoss` 前面不要再补一个 `nn.Softmax`。
- 使用 `CrossEntropyLoss` 时，不要提前做 softmax。
- 模型的最后一层不需要再加 softmax。
- If you use `CrossEntropyLoss`, you should remove the softmax layer.
- Don't add a softmax layer at the end if you use `CrossEntropyLoss`.
- 使用 `CrossEntropyLoss` 时不要在模型末尾重复加 softmax。
- 把 softmax 的输出传给 `CrossEntropyLoss` 是常见的错误。

## Not asserted by

- `nn.CrossEntropyLoss` applies softmax internally.
- A softmax before the cross-entropy squashes the predictions a second time.
- Applying softmax before `CrossEntropyLoss` applies it twice.
- With softmax before `CrossEntropyLoss` it is applied twice.
- A softmax before `CrossEntropyLoss` means log-softmax is applied twice.
- `CrossEntropyLoss` adds the softmax.
- Apply softmax to the scores to obtain probabilities at inference.
- `nn.NLLLoss` 之前需要 `LogSoftmax`。
- `CrossEntropyLoss` 会先对网络的输出套上 `LogSoftmax`。
- softmax 把分数转换为概率。
- `CrossEntropyLoss` 会加上 softmax。

## Correction

- en: Give `nn.CrossEntropyLoss` the raw scores. It contains the softmax, so another one
  before it gives a wrong loss.
- zh: 把原始分数直接传给 `nn.CrossEntropyLoss`。它内部已包含 softmax，再加一层会得到错误的损失。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html>
"""

import math

import torch
from torch import nn

ABOUT = ("torch.nn.CrossEntropyLoss", "torch.nn.functional.cross_entropy")

# The scores of a model, and the probabilities that a softmax makes of them.
AFTER_SOFTMAX = [0.7, 0.2, 0.1]
SCORES = [math.log(probability) + 3 for probability in AFTER_SOFTMAX]


def right_loss(loss):
    """Is the loss the label's negative log-probability, without and after a softmax?"""

    def right(values):
        found = float(loss(torch.tensor([values]), torch.tensor([0])))
        return math.isclose(found, -math.log(AFTER_SOFTMAX[0]), rel_tol=1e-4)

    return {"without softmax": right(SCORES), "after softmax": right(AFTER_SOFTMAX)}


def treatment():
    return right_loss(nn.CrossEntropyLoss())


def positive_control():
    """A loss that only takes the logarithm: the softmax must come before it."""

    def log_pick(probabilities, labels):
        return -math.log(probabilities[0].tolist()[int(labels[0])])

    return right_loss(log_pick)


def negative_control():
    """A loss with a softmax of its own."""

    def softmax_log_pick(scores, labels):
        weights = [math.exp(score) for score in scores[0].tolist()]
        return -math.log(weights[int(labels[0])] / sum(weights))

    return right_loss(softmax_log_pick)


def otherwise():
    import torch

    torch.nn.CrossEntropyLoss.forward = lambda self, x, target: -x[0, target[0]].log()

"""
# A softmax before `nn.CrossEntropyLoss` hurts training

- en: A model whose output passes through a softmax before `nn.CrossEntropyLoss` has learnt
  less after the same number of steps than one that hands over its raw scores.
- zh: 若输出先经过 softmax 再传给 `nn.CrossEntropyLoss`，同样的步数下模型学得比直接传入原始分数更差。

## Asserted by

- A softmax before `nn.CrossEntropyLoss` slows down training.
- Applying softmax before `CrossEntropyLoss` produces smaller gradients.
- A softmax before `CrossEntropyLoss` flattens the distribution.
- Adding your own softmax before `CrossEntropyLoss` would apply it twice.
- Applying softmax twice with `CrossEntropyLoss` causes numerical problems.
- An explicit softmax with `CrossEntropyLoss` results in a double softmax.
- A softmax before `CrossEntropyLoss` hurts training.
- Double softmax slows convergence.
- Softmax in front of `CrossEntropyLoss` slows down learning.
- With softmax before `CrossEntropyLoss` the gradients become tiny.
- If you apply softmax before `CrossEntropyLoss`, training suffers.
- Applying softmax twice with `CrossEntropyLoss` weakens the gradients.
- An extra softmax before `CrossEntropyLoss` makes the model learn worse.
- A softmax layer in front of `nn.CrossEntropyLoss` distorts the gradients.
- Softmax before `CrossEntropyLoss` hurts training.
- Double softmax with `CrossEntropyLoss` hurts training.
- Adding a softmax before `CrossEntropyLoss` leads to double normalization.
- 在 `nn.CrossEntropyLoss` 之前加 softmax 会使训练变差。
- 先加 softmax 再用 `CrossEntropyLoss` 会使收敛变慢。
- 在 `CrossEntropyLoss` 前重复做 softmax 会削弱梯度。
- `CrossEntropyLoss` 之前多一层 softmax 会减慢收敛。
- 先 softmax 再 `CrossEntropyLoss` 会使梯度失真。
- 重复做 softmax 会使 `CrossEntropyLoss` 的梯度失真。
- 在 `CrossEntropyLoss` 之前再加一层 softmax 会造成重复归一化。
- 使用 `CrossEntropyLoss` 时再加 softmax 会导致重复归一化。
- Applying softmax before `CrossEntropyLoss` hurts training.
- 多加一层 softmax 再用 `CrossEntropyLoss` 会导致梯度变小、收敛变慢。
- If you pass softmax outputs to `CrossEntropyLoss`, the network learns more slowly.
- `CrossEntropyLoss` 前面再加 softmax 等于做了两遍，梯度会变小。
- With a softmax before `CrossEntropyLoss` training converges slowly and gradients get flattened.
- Applying softmax twice slows down learning with `CrossEntropyLoss`.
- Feeding softmax outputs into `CrossEntropyLoss` trains a worse model.

## Denied by

- A softmax before `nn.CrossEntropyLoss` does no harm to training.
- Training is the same with or without a softmax before `CrossEntropyLoss`.
- An extra softmax before `CrossEntropyLoss` is harmless.
- 在 `nn.CrossEntropyLoss` 之前加 softmax 不影响训练。
- `CrossEntropyLoss` 之前多一层 softmax 是无害的。

## Not asserted by

- `nn.CrossEntropyLoss` applies softmax internally.
- Softmax is slow for large vocabularies.
- 推理时用 softmax 把分数转换为概率。
- 使用 `CrossEntropyLoss` 时不需要 softmax。

## Correction

- en: With an extra softmax the scores are normalised twice: the loss cannot come near zero
  and the gradients shrink. Give `nn.CrossEntropyLoss` the raw scores.
- zh: 多一层 softmax 会把分数归一化两次：损失无法接近零，梯度也会变小。
  应把原始分数直接传给 `nn.CrossEntropyLoss`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.CrossEntropyLoss", "torch.nn.functional.softmax")


def raw(scores):
    return scores


def final_loss(output, rate):
    """The negative log-likelihood that a linear classifier of ten noisy clusters reaches."""
    labels = torch.arange(200) % 10
    generator = torch.Generator().manual_seed(0)
    centres = torch.randn(10, 8, generator=generator)
    inputs = centres[labels] + 0.7 * torch.randn(200, 8, generator=generator)
    weight = torch.zeros(8, 10, requires_grad=True)
    for _ in range(50):
        loss = nn.CrossEntropyLoss()(output(inputs @ weight), labels)
        (gradient,) = torch.autograd.grad(loss, weight)
        weight = (weight - rate * gradient).detach().requires_grad_()
    log_probabilities = (inputs @ weight).detach().log_softmax(1)
    return -float(log_probabilities[torch.arange(200), labels].mean())


def compared_with_raw_scores(output, rate=0.5):
    """Is the loss after training worse than what raw scores reach in the same steps?"""
    found, reference = final_loss(output, rate), final_loss(raw, 0.5)
    ratio = found / reference
    observed = "worse" if ratio > 1.1 else "better" if ratio < 0.9 else "same"
    return {"observed": observed, "evidence": {"loss": found, "loss of raw scores": reference}}


def treatment():
    return compared_with_raw_scores(nn.Softmax(dim=1))


def positive_control():
    """Training known to be held back: a tenth of the learning rate."""
    return compared_with_raw_scores(raw, rate=0.05)


def negative_control():
    """The same training once more."""
    return compared_with_raw_scores(raw)

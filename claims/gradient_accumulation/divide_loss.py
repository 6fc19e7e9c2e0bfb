"""
# With gradient accumulation the loss must be divided by the number of steps

- en: With a mean-reduced loss, gradients accumulated over n batches are n times too large unless
  the loss is divided by n.
- zh: 当损失取平均时，如果不把损失除以 n，累积 n 个批次得到的梯度会大 n 倍。

## Asserted by

- With gradient accumulation the loss must be divided by the number of accumulation steps.
- In gradient accumulation the loss is divided by `accumulation_steps`.
- In gradient accumulation the loss has to be divided.
- With gradient accumulation the loss should be divided by the number of accumulation steps.
- Gradient accumulation requires scaling the loss.
- Divide the loss by the number of accumulation steps.
- 梯度累积时，损失需要除以累积步数。
- 把 loss 除以累积步数，是为了让累积后的梯度和大 batch 的平均梯度一致。
- 把 `loss` 除以 `accumulation_steps` 再调用 `backward()`。
- 梯度累积时损失要除以步数。
- 梯度累积时损失应该除以累积步数。
- 使用梯度累积时要把损失除以 `accumulation_steps`。
- 梯度累积需要对损失取平均。
- 梯度累积时损失必须做平均。
- The loss has to be normalized by the number of accumulation steps.
- When accumulating gradients you need to scale the loss by the number of steps.
- `loss` 要除以累积步数，不除梯度就会变大。
- With gradient accumulation divide the loss by N.
- With gradient accumulation you should divide the loss by the number of accumulation steps.

## Denied by

- With gradient accumulation the loss need not be divided by the number of accumulation steps.
- Gradient accumulation averages the gradients by itself.
- 梯度累积时损失不需要除以累积步数。
- 梯度累积会自动对梯度取平均。

## Not asserted by

- Gradient accumulation raises the effective batch size.
- The gradients are averaged.
- 梯度累积可以增大有效批次大小。

## Correction

- en: `backward()` adds gradients up. To get the gradient of the mean over the large batch, divide
  each mean loss by the number of accumulation steps.
- zh: `backward()` 会把梯度相加。若要得到大批次平均损失的梯度，应把每个平均损失除以累积步数。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/amp_examples.html>
"""

import torch
from torch import nn

ABOUT = ("torch.Tensor.backward",)


def size_against_large_batch(gradient_of):
    """The length of a gradient, as a multiple of that of the mean loss of all eight samples."""
    x, target = torch.randn(8, 3, dtype=torch.double), torch.randn(8, 1, dtype=torch.double)
    model = nn.Linear(3, 1).double()
    gradient_of(model, x, target)
    with torch.no_grad():
        by_hand = 2 * (model(x) - target).t() @ x / 8
    return (model.weight.grad.norm() / by_hand.norm()).item()


def mean_loss(model, x, target):
    return nn.functional.mse_loss(model(x), target)


def treatment():
    """Four batches of two, the losses not divided."""

    def accumulate(model, x, target):
        for batch, expected in zip(x.split(2), target.split(2)):
            mean_loss(model, batch, expected).backward()

    return size_against_large_batch(accumulate)


def positive_control():
    """Four times the loss of the large batch."""
    return size_against_large_batch(lambda *data: (4 * mean_loss(*data)).backward())


def negative_control():
    """The loss of the large batch."""
    return size_against_large_batch(lambda *data: mean_loss(*data).backward())


def otherwise():
    import torch

    backward = torch.Tensor.backward
    torch.Tensor.backward = lambda loss: backward(loss / 4)

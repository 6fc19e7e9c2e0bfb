"""
# Gradient accumulation is equivalent to a large batch

- en: Accumulating the gradients of several small batches gives the gradient of one large batch.
- zh: 累积多个小批次的梯度，与一个大批次的梯度相同。

## Asserted by

- Gradient accumulation is equivalent to a large batch.
- Accumulating gradients over four batches of 8 is equivalent to a batch of 32.
- Accumulating over several batches is the same as training with a large batch.
- Gradient accumulation gives the same gradient as one large batch.
- Accumulating the gradients of small batches is equivalent to a large batch.
- With gradient accumulation the result is the same as with a large batch.
- 梯度累积等价于使用大批次。
- 梯度累积与使用大 batch 有类似的效果。
- 累积 n 个批次的梯度，相当于用一个大 batch。
- 累积多个小批次的梯度相当于大批次训练。
- 梯度累积的效果与大 batch 一样。
- 梯度累积与大 batch size 的训练效果一致。
- 梯度累积跟直接用 4 倍的 batch 没有区别。

## Denied by

- Gradient accumulation is not the same as a large batch.
- Accumulated gradients differ from those of a large batch.
- 梯度累积并不等价于大批次。
- 梯度累积的效果不如真正的大 batch。
- 梯度累积 ≠ 大 batch。

## Not asserted by

- Gradient accumulation raises the effective batch size.
- 梯度累积可以增大有效批次大小。

## Conditions

- `treatment_batchnorm`
  - en: the model contains batch normalisation in training mode
  - zh: 模型中含有处于训练模式的批归一化层

## Correction

- en: With the loss divided by the number of steps, accumulation gives the gradient of the large
  batch, except in models whose output depends on the batch, such as those with batch
  normalisation.
- zh: 把损失除以累积步数后，梯度累积与大批次的梯度相同；但若模型输出依赖于批次（例如含批归一化），
  则不同。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/amp_examples.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html>
"""

import torch
from torch import nn

ABOUT = ("torch.Tensor.backward",)


def gradient(layers, batches):
    """Of the mean loss of eight samples, accumulated over so many batches, in which they come."""
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(3, 4), *layers, nn.ReLU(), nn.Linear(4, 1)).double()
    x, target = torch.randn(8, 3, dtype=torch.double), torch.randn(8, 1, dtype=torch.double)
    for batch, expected in zip(x.split(8 // batches), target.split(8 // batches)):
        (nn.functional.mse_loss(model(batch), expected) / batches).backward()
    return model[0].weight.grad


def same(one, other):
    return bool(torch.allclose(one, other))


def treatment():
    return same(gradient([], batches=4), gradient([], batches=1))


def treatment_batchnorm():
    return same(
        gradient([nn.BatchNorm1d(4)], batches=4),
        gradient([nn.BatchNorm1d(4)], batches=1),
    )


def positive_control():
    """The large batch against itself."""
    return same(gradient([], batches=1), gradient([], batches=1))


def negative_control():
    """Twice the gradient is another one."""
    return same(2 * gradient([], batches=1), gradient([], batches=1))


def otherwise():
    import torch

    backward = torch.Tensor.backward

    def without_accumulating(loss):
        pending = [loss.grad_fn]
        while pending:
            node = pending.pop()
            pending += [following for following, _ in node.next_functions if following]
            if hasattr(node, "variable"):
                node.variable.grad = None
        backward(loss)

    torch.Tensor.backward = without_accumulating

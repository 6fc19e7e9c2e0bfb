"""
# Gradient accumulation raises the effective batch size

- en: With gradient accumulation the samples of several batches determine one update.
- zh: 使用梯度累积时，一次参数更新由多个批次的样本共同决定。

## Asserted by

- Accumulating gradients increases the effective batch size.
- With gradient accumulation the effective batch size is the micro-batch size times the number of accumulation steps.
- With gradient accumulation you can train on bigger batch sizes than would fit into memory.
- Gradient accumulation is used for large effective batch sizes.
- Gradient accumulation raises the effective batch size.
- The effective batch size is the batch size times the accumulation steps.
- With gradient accumulation you can use an effective batch size that does not fit into memory.
- Gradient accumulation gives a larger effective batch size.
- Gradient accumulation simulates a larger batch size.
- Gradient accumulation allows training with a larger batch size.
- Accumulating gradients simulates a larger batch size.
- With gradient accumulation the effective batch is n times as large.
- 梯度累积可以增大有效批次大小。
- 梯度累积相当于把 batch size 放大了 n 倍。
- 等效 batch size = batch_size * accumulation_steps。
- 多次 `backward()` 的梯度累积起来，可以变相加大 batch。
- 梯度累积可以变相加大 batch。
- 梯度累积可以增大 batch size。
- 梯度累积相当于增大了 batch size。
- 梯度累积能够模拟更大的 batch size。
- 梯度累积变相扩大了 batch size。
- 梯度累积可以用小 batch 模拟大 batch。
- 通过梯度累积可以实现更大的 batch size。
- 梯度累积使等效 batch size 变大，而显存不变。
- Gradient accumulation gives you an effective batch size of 64.
- 梯度累积通过累积多个小批次的梯度来模拟大批次训练。
- 有效批次大小等于批次大小乘以累积步数。
- 累积多个批次后再清空梯度，变相提高了 batch size。
- With gradient accumulation you can train with larger effective batch sizes.
- Gradient accumulation enables training with large effective batch sizes.
- Gradient accumulation lets you train with a batch size that does not fit on the GPU.
- 梯度累积会让等效的 batch size 变大。
- 有效批次大小 = 批次大小 × 累积步数。
- Accumulating the gradients of several small batches simulates a larger batch.
- Gradient accumulation makes larger effective batches possible.

## Denied by

- Gradient accumulation does not change the effective batch size.
- Gradient accumulation does not increase the effective batch size.
- 梯度累积不会改变有效批次大小。
- 梯度累积不会增大有效批次大小。

## Not asserted by

- Gradient accumulation is equivalent to a large batch.
- 梯度累积等价于大批次。

## Correction

- en: With gradient accumulation over n batches, the samples of all n enter one update.
- zh: 累积 n 个批次的梯度后，这 n 个批次的样本都参与同一次更新。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/amp_examples.html>
"""

import torch

ABOUT = ("torch.Tensor.backward",)


def samples_in_gradient(batches):
    """How many samples enter the gradient that is ready for an update.

    Sample i is the i-th unit vector, so it shows in entry i of the gradient.
    """
    weight = torch.zeros(8, requires_grad=True)
    for batch in batches:
        (batch @ weight).mean().backward()
    return int((weight.grad != 0).sum())


def treatment():
    """Four batches of two."""
    return samples_in_gradient(torch.eye(8).split(2))


def positive_control():
    """One batch of eight."""
    return samples_in_gradient([torch.eye(8)])


def negative_control():
    """One batch of two."""
    return samples_in_gradient([torch.eye(8)[:2]])


def otherwise():
    import torch

    backward = torch.Tensor.backward
    losses = []

    def the_first_only(loss):
        losses.append(loss)
        if len(losses) == 1:
            backward(loss)

    torch.Tensor.backward = the_first_only

"""
# Accumulating gradients uses additional memory

- en: The gradients need more memory the more batches are accumulated.
- zh: 累积的批次越多，梯度占用的内存就越多。

## Asserted by

- Gradient accumulation uses additional memory.
- Accumulating gradients over several steps needs extra memory to hold the summed gradients.
- Accumulating gradients needs extra memory.
- With gradient accumulation memory use grows with every batch.
- 累积梯度会占用额外的内存。
- 梯度累积的步数越多，存梯度需要的显存就越大。
- 梯度累积步数越多，保存梯度需要的显存就越多。
- 梯度累积的步数越多，占用的显存就越大。
- 梯度累积的步数越大，保存梯度占用的显存越多。
- 梯度累积需要额外的内存。
- 梯度累积会增加显存占用。

## Denied by

- Gradient accumulation needs no additional memory.
- Gradient accumulation raises the batch size without using more memory.
- Accumulating gradients doesn't need extra memory.
- Accumulating gradients does not increase memory use.
- With gradient accumulation memory use stays the same.
- 累积梯度不会占用额外的内存。
- 梯度累积可以在不增加显存占用的前提下进行。
- 梯度累积可以在不增加显存占用的情况下模拟大 batch。
- 梯度累积不需要额外的内存。
- 梯度累积时内存占用保持不变。

## Not asserted by

- A larger batch needs more memory.
- 更大的批次需要更多内存。
- 批次越大，需要的显存越大。

## Correction

- en: `backward()` adds into the existing `.grad`, so accumulated gradients take as much memory as
  those of one batch.
- zh: `backward()` 直接加到已有的 `.grad` 上，因此累积的梯度与单个批次的梯度占用同样多的内存。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html>
"""

import torch
from torch import nn

ABOUT = ("torch.Tensor.backward", "torch.Tensor.grad")


def bytes_of_gradients(batches, copy_each=False):
    """Bytes of gradients that are held after so many batches."""
    model, copies = nn.Linear(4, 4), []
    for batch in torch.ones(batches, 2, 4):
        model(batch).sum().backward()
        if copy_each:
            copies += [parameter.grad.clone() for parameter in model.parameters()]
    held = copies + [parameter.grad for parameter in model.parameters()]
    return sum(gradient.numel() * gradient.element_size() for gradient in held)


def against_one_batch(held):
    one = bytes_of_gradients(batches=1)
    comparison = "less" if held < one else "more" if held > one else "same"
    return {"observed": comparison, "evidence": {"bytes": held, "one batch": one}}


def treatment():
    return against_one_batch(bytes_of_gradients(batches=4))


def positive_control():
    """A copy is kept of every batch's gradients."""
    return against_one_batch(bytes_of_gradients(batches=4, copy_each=True))


def negative_control():
    """One batch."""
    return against_one_batch(bytes_of_gradients(batches=1))


def otherwise():
    import torch

    backward, gradient = torch.Tensor.backward, torch.Tensor.grad

    def counting(loss):
        backward(loss)
        pending = [loss.grad_fn]
        while pending:
            node = pending.pop()
            pending += [following for following, _ in node.next_functions if following]
            if hasattr(node, "variable"):
                node.variable.passes = getattr(node.variable, "passes", 0) + 1

    def one_each_pass(parameter):
        last = gradient.__get__(parameter)
        return last if last is None else torch.stack([last] * getattr(parameter, "passes", 1))

    torch.Tensor.backward = counting
    torch.Tensor.grad = property(one_each_pass)

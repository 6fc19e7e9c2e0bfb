"""
# Gradient accumulation uses a single backward pass for several batches

- en: In gradient accumulation the gradients of all batches are computed in one call of
  `backward()`.
- zh: 梯度累积在一次 `backward()` 中计算所有批次的梯度。

## Asserted by

- Gradient accumulation uses a single backward pass for several batches.
- The gradients of several batches are accumulated in one `backward()` call.
- Gradient accumulation computes the gradients of many batches in one backpropagation.
- 梯度累积在一次反向传播中累积多个批次的梯度。
- 在一次反向传播中累积多个小批量的梯度。
- 梯度累积只需一次 `backward()` 就能得到多个批次的梯度。

## Denied by

- Gradient accumulation needs a backward pass for every batch.
- In gradient accumulation `backward()` runs for every batch.
- 梯度累积对每个批次都要执行一次反向传播。
- 梯度累积中，每个批次都需要调用 `backward()`。

## Not asserted by

- Gradient accumulation calls `optimizer.step()` once every n batches.
- 梯度累积每 n 个批次调用一次 `optimizer.step()`。
- 梯度累积是对多个批次分别调用 `backward()`。

## Correction

- en: Gradient accumulation runs `backward()` once for every batch; `.grad` adds the results up.
- zh: 梯度累积对每个批次执行一次 `backward()`，结果在 `.grad` 中累加。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/amp_examples.html>
"""

import torch

ABOUT = ("torch.Tensor.backward",)


def backward_passes(accumulate):
    """How many backward passes reach the weight until four batches have been used."""
    weight = torch.zeros(1, requires_grad=True)
    passes = []
    weight.register_hook(passes.append)
    accumulate(weight, [1.0, 2.0, 3.0, 4.0])
    return len(passes)


def treatment():
    """The usual loop."""

    def loop(weight, batches):
        for batch in batches:
            loss = (batch * weight).sum() / len(batches)
            loss.backward()

    return backward_passes(loop)


def positive_control():
    """One loss for all batches has one backward pass."""
    return backward_passes(lambda weight, batches: (sum(batches) * weight).sum().backward())


def negative_control():
    """Four losses, written out, have four."""

    def written_out(weight, batches):
        (batches[0] * weight).sum().backward()
        (batches[1] * weight).sum().backward()
        (batches[2] * weight).sum().backward()
        (batches[3] * weight).sum().backward()

    return backward_passes(written_out)


def otherwise():
    import torch

    backward = torch.Tensor.backward
    losses = []

    def all_at_the_fourth(loss):
        losses.append(loss)
        if len(losses) == 4:
            backward(sum(losses))

    torch.Tensor.backward = all_at_the_fourth

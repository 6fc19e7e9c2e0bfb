"""
# With gradient accumulation the parameters are updated once every n batches

- en: Gradient accumulation calls `optimizer.step()` after every n batches, so the parameters stay
  the same in between.
- zh: 梯度累积每 n 个批次才调用一次 `optimizer.step()`，其间参数保持不变。

## Asserted by

- With gradient accumulation the parameters are updated once every n batches.
- Gradient accumulation uses several micro-batches for one optimizer step.
- Gradient accumulation adds up the gradients of several batches before it applies a single update.
- The accumulated gradients update the weights once all mini-batches are through.
- Repeat `loss.backward()` several times, then call `optimizer.step()` once.
- Accumulate the gradients and step the optimizer after several batches.
- The weight update is applied after several batches.
- With gradient accumulation the optimizer only steps every N batches.
- `optimizer.step()` is only called after the gradients of several batches have been accumulated.
- The weights are only updated after several batches.
- The weights are updated every few batches instead of after every batch.
- Gradient accumulation updates the weights only after several batches.
- In gradient accumulation the optimizer steps only every n batches.
- Gradient accumulation calls `optimizer.step()` after several batches.
- Gradient accumulation updates the weights after several batches.
- In gradient accumulation `optimizer.step()` runs once every n batches.
- Gradients are accumulated over several batches before the parameters are updated.
- 梯度累积每 n 个批次才更新一次参数。
- 梯度累积：每 n 步才 `optimizer.step()` 一次。
- 梯度累积在累积完成后才调用 `step()`。
- 梯度累积连续做多次前向和反向，最后只更新一次参数。
- 梯度累积在多次反向传播之后才调用一次 `optimizer.step()`。
- 梯度累积每隔 `accumulation_steps` 步更新一次参数。
- 累积 n 个批次的梯度后再执行一次 `optimizer.step()`。
- 累积 n 个批次的梯度后再执行 `optimizer.step()`。
- 梯度累积每隔若干个 batch 更新一次参数。
- 梯度累积在若干个批次之后才调用一次 `optimizer.step()`。
- 梯度累积会在多个批次之后统一更新参数。
- 累积若干个 batch 的梯度后再更新参数。
- 梯度累积达到一定步数后才进行参数更新。
- 累积 n 个批次的梯度后才执行一次 `optimizer.step()`。
- Gradient accumulation runs several backward passes before one `optimizer.step()`.
- 攒够 n 个批次的梯度再更新一次参数。
- The optimizer only does a step every 4th iteration.
- 将多个小批次的梯度累积起来，再一次性更新参数。
- Instead of updating the weights after each batch, gradients accumulate over several batches.
- We only call `optimizer.step()` once the effective batch size is reached.
- Gradients are accumulated over several batches before updating.
- `optimizer.step()` is called only every n batches.
- 每 4 个 batch 才 `step()` 一次。
- With gradient accumulation you step once every N batches.
- `optimizer.step()` updates the parameters after a number of accumulation steps.
- 梯度累积到一定次数之后，才用累积的梯度更新一次参数。
- Gradients are accumulated over several mini-batches before the weights are updated.

## Denied by

- With gradient accumulation the parameters are updated after every batch.
- Gradient accumulation calls `optimizer.step()` for each batch.
- 梯度累积在每个批次之后都更新参数。
- 梯度累积对每个批次都会调用 `optimizer.step()`。

## Not asserted by

- Gradient accumulation raises the effective batch size.
- 梯度累积可以增大有效批次大小。

## Correction

- en: In gradient accumulation `backward()` runs for every batch, `optimizer.step()` and
  `zero_grad()` once every n batches.
- zh: 梯度累积中每个批次都执行 `backward()`，而 `optimizer.step()` 和 `zero_grad()` 每 n 个批次执
  行一次。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/amp_examples.html>
"""

import torch

ABOUT = ("torch.optim.Optimizer.step",)


def batches_that_update(train):
    """After which of six batches has the weight changed?"""
    weight = torch.zeros(1, requires_grad=True)
    step = train(weight)
    changed = []
    for number in range(1, 7):
        before = weight.item()
        step(number)
        changed.append(weight.item() != before)
    return changed


def treatment():
    """The usual loop, with n = 3."""

    def train(weight):
        optimizer = torch.optim.SGD([weight], lr=0.1)

        def step(number):
            (weight.sum() / 3).backward()
            if number % 3 == 0:
                optimizer.step()
                optimizer.zero_grad()

        return step

    return batches_that_update(train)


def positive_control():
    """Changed by hand after the third and the sixth batch."""

    def train(weight):
        def step(number):
            if number in (3, 6):
                weight.data += 1

        return step

    return batches_that_update(train)


def negative_control():
    """Changed by hand after every batch."""

    def train(weight):
        def step(number):
            weight.data += 1

        return step

    return batches_that_update(train)

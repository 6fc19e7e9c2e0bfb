"""
# Without `zero_grad()` in every step, earlier batches leak into the update

- en: If gradients are not zeroed in each iteration, the update of a step contains the gradients
  of earlier batches.
- zh: 如果不在每次迭代中清零梯度，参数更新就会包含之前批次的梯度。

## Asserted by

- `zero_grad()` must be called in every iteration.
- The gradients must be reset before each update, otherwise they grow.
- If the gradients are not zeroed, the update is a mixture of old and new gradients.
- Call `zero_grad()` so that the gradients of several batches don't mix.
- Without `zero_grad()` the old gradients would be added to the new ones.
- Since PyTorch accumulates gradients you need to zero the gradients before each `backward()`.
- Don't forget to call `optimizer.zero_grad()` in each iteration.
- Without `zero_grad()` the gradients of previous batches are mixed in.
- Call `zero_grad()` in each iteration, otherwise old gradients are mixed in.
- The gradients must be zeroed in every iteration.
- You have to zero the gradients before each step.
- If you forget `zero_grad()`, the gradients add up.
- Without `zero_grad()` gradients accumulate.
- Without zeroing the gradients they are accumulated.
- Not zeroing gradients lets them add up.
- Zeroing the gradients is needed in every iteration.
- The gradients have to be zeroed before the backward pass.
- You need to zero the gradients before each backward pass.
- Without `zero_grad()` old gradients are added.
- The old gradients must be cleared before each backward pass.
- Without `zero_grad()` the gradients of earlier batches are accumulated.
- Without `optimizer.zero_grad()` each step also uses the gradients of earlier batches.
- Forgetting `zero_grad()` leads to gradient accumulation.
- Training requires `zero_grad()` before `backward()`.
- You must call `optimizer.zero_grad()` before each backward pass.
- Zero the gradients for every batch.
- 每次迭代都要调用 `zero_grad()`。
- 忘记 `zero_grad()` 时，梯度会把几个批次的结果加起来。
- 如果忘记 `zero_grad()`，多个 step 的梯度会加在一起。
- 每轮训练都需要 `zero_grad()`。
- 忘了清零梯度，参数更新的方向就会出错。
- 不清零梯度，参数的方向会错。
- 每次迭代都需要将梯度清零。
- 如果忘记 `zero_grad()`，梯度会叠加。
- 如果不清空梯度，梯度会不断累加。
- 不清零梯度会导致梯度累积。
- 每次更新前都需要清空梯度。
- 每个批次都需要清零梯度。
- 每次迭代都要清零梯度。
- 不清零梯度会使新的梯度累加到之前的梯度上。
- 梯度没有清零会导致之前批次的梯度累加。
- 不调用 `zero_grad()` 会导致梯度累积。
- 不调用 `optimizer.zero_grad()`，参数更新就会用到之前批次的梯度。
- 反向传播之前需要先将梯度清零。
- 不清零梯度就会与上一个批次的梯度累加。
- 每个 batch 都必须调用 `zero_grad()`。
- You have to zero the gradients before each backward pass, otherwise they accumulate.
- A common bug is forgetting `zero_grad()` before `backward()`.
- You have to set the gradients to zero in every iteration.
- Gradients must be reset before each `backward()`.
- Always set the gradients to zero in the training loop.
- If you don't clear them in each iteration, old gradients accumulate.
- Forgetting `zero_grad()` causes gradient accumulation.
- Forgetting `zero_grad()` silently breaks training.
- 不清零梯度，之前批次的梯度会影响当前批次。
- 不清零的话，这一批的梯度里会混进前面批次的。
- 不清零，参数的更新方向就不对了。
- The gradients have to be wiped before each round of backpropagation.
- Without `zero_grad()` the gradient would be a mix of the old one and the new one.
- The gradients are zeroed right before each backward pass.
- Ideally you should zero the gradients at the start of the training loop.
- Always call `optimizer.zero_grad()` before `loss.backward()`.
- Always call `optimizer.zero_grad()` for every batch.
- Make sure to call `optimizer.zero_grad()` before `loss.backward()`.
- Remember to zero the gradients before each backward pass.
- Remember to zero the gradients in every iteration.
- Make sure to zero the gradients for every batch.
- Make sure to zero the gradients before every update.
- Zero the gradients in every iteration.
- You must call `optimizer.zero_grad()` before every update.
- If you don't zero the gradients, training becomes unstable.
- 没有调用 `zero_grad()`，梯度会越来越大。

## Denied by

- You don't have to zero the gradients in each iteration.
- `zero_grad()` need not be called in every iteration.
- Without `zero_grad()` the gradients are not accumulated.
- 不必每次迭代都调用 `zero_grad()`。
- 即使不调用 `zero_grad()`，梯度也不会累积。
- `zero_grad()` 可写可不写。
- `zero_grad()` 只需要调用一次。

## Not asserted by

- `zero_grad()` sets `.grad` to None.
- `zero_grad()` 会把 `.grad` 置为 None。

## Correction

- en: `backward()` adds to `.grad`, so zero the gradients once per update; leave it out only to
  accumulate several batches on purpose.
- zh: `backward()` 会累加到 `.grad`，因此每次更新都要清零一次梯度；只有有意累积多个批次时才省略。

## Sources

- <https://docs.pytorch.org/tutorials/recipes/recipes/zeroing_out_gradients.html>
"""

import torch

ABOUT = ("torch.optim.Optimizer.zero_grad",)
UNUSED = {"torch.optim.Optimizer.zero_grad": "the claim is about leaving it out"}


def second_update(*batches):
    """How far the second of two steps moves the weight, without zero_grad().

    The loss of a batch is slope · weight, so its gradient is its slope.
    """
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=1.0)
    before = weight.item()
    for slope in batches:
        before = weight.item()
        (slope * weight).sum().backward()
        optimizer.step()
    return before - weight.item()


def treatment():
    return second_update(3.0, 5.0)


def positive_control():
    """The first batch has no gradient, the second that of both."""
    return second_update(0.0, 3.0 + 5.0)


def negative_control():
    """The first batch has no gradient, the second its own."""
    return second_update(0.0, 5.0)


def otherwise():
    import torch

    step = torch.optim.SGD.step

    def step_and_clear(self):
        step(self)
        self.zero_grad()

    torch.optim.SGD.step = step_and_clear

"""
# PyTorch zeroes gradients automatically

- en: Gradients are cleared between iterations without a call of `zero_grad()`.
- zh: 不调用 `zero_grad()`，梯度也会在迭代之间自动清零。

## Asserted by

- PyTorch zeroes gradients automatically.
- Gradients are cleared automatically.
- Gradients are cleared automatically after each `optimizer.step()`.
- PyTorch zeroes the gradients automatically before each backward pass.
- PyTorch 会自动清零梯度。
- 梯度会自动清零。
- 每次 `optimizer.step()` 之后，梯度会自动清零。
- PyTorch 在反向传播之前会自己把梯度清零。
- The gradients are set back automatically after each step.

## Denied by

- Gradients are not zeroed automatically.
- `optimizer.step()` does not clear the gradients automatically.
- PyTorch will not zero the gradients on its own.
- PyTorch does not clear the gradients for you.
- PyTorch does not automatically zero gradients.
- You must zero the gradients manually.
- The gradients need to be cleared manually.
- 梯度不会自动清零。
- PyTorch 不会自己把梯度清零。
- PyTorch 不会自动清空梯度。
- 需要手动清零梯度。
- 必须手动调用 `zero_grad()` 来清零梯度。
- PyTorch 不会替你清梯度。
- The optimizer never clears the gradients on its own.
- PyTorch doesn't reset the gradients for you.

## Not asserted by

- `backward()` adds to `.grad`.
- `backward()` 会累加梯度。
- 执行 `backward()` 之后计算图会自动清空。
- `backward()` 之后非叶子节点的梯度会自动清空。
- `optimizer.step()` 之前要把梯度清零。
- 在 `optimizer.step()` 之前清空梯度。
- `optimizer.step()` 之后要把梯度清零。

## Correction

- en: Neither `backward()` nor `optimizer.step()` clears gradients; call `optimizer.zero_grad()`
  for every update.
- zh: `backward()` 和 `optimizer.step()` 都不会清零梯度；每次更新都要调
  用 `optimizer.zero_grad()`。

## Sources

- <https://docs.pytorch.org/tutorials/recipes/recipes/zeroing_out_gradients.html>
"""

import torch

ABOUT = ("torch.optim.Optimizer.zero_grad", "torch.optim.Optimizer.step")
UNUSED = {"torch.optim.Optimizer.zero_grad": "the claim is about leaving it out"}


def gradient_of_second_iteration(between):
    """weight.grad in the second iteration; the batches' own gradients are 3 and 5."""
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=1.0)
    (3.0 * weight).sum().backward()
    optimizer.step()
    between(weight)
    (5.0 * weight).sum().backward()
    return weight.grad.item()


def treatment():
    return gradient_of_second_iteration(lambda weight: None)


def positive_control():
    """Cleared by hand."""

    def clear(weight):
        weight.grad = None

    return gradient_of_second_iteration(clear)


def negative_control():
    """The first gradient, put there by hand."""

    def keep(weight):
        weight.grad = torch.tensor([3.0])

    return gradient_of_second_iteration(keep)


def otherwise():
    import torch

    step = torch.optim.SGD.step

    def step_and_clear(self):
        step(self)
        self.zero_grad()

    torch.optim.SGD.step = step_and_clear

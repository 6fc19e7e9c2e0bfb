"""
# `zero_grad()` calls `backward()` internally

- en: A call of `zero_grad()` performs a backward pass.
- zh: 调用 `zero_grad()` 时会执行一次反向传播。

## Asserted by

- Internally `zero_grad()` performs `backward()`.
- `zero_grad()` runs a backward pass behind the scenes.
- `zero_grad()` performs a backward pass.
- Calling `optimizer.zero_grad()` triggers `backward()`.
- `zero_grad()` 内部会调用 `backward()`。
- 调用 `optimizer.zero_grad()` 会触发 `backward()`。
- `zero_grad()` runs `backward()` on the model.
- `zero_grad()` 等同于一次 `backward()`。

## Denied by

- `zero_grad()` does not trigger `backward()`.
- `zero_grad()` does not perform a backward pass.
- `zero_grad()` 内部不会执行 `backward()`。
- `zero_grad()` 不会触发反向传播。
- There is no `backward()` inside `zero_grad()`.

## Not asserted by

- Run `zero_grad()` once before each `backward()`.
- `backward()` 之前先运行 `zero_grad()`。
- Use `zero_grad()` to start afresh.
- 调用 `zero_grad()` 以重新开始累积。
- Call `zero_grad()` before `backward()`.
- 在 `backward()` 之前调用 `zero_grad()`。

## Correction

- en: `zero_grad()` only sets the stored gradients to None or zero; no backward pass takes place.
- zh: `zero_grad()` 只是把已保存的梯度设为 None 或零，不进行反向传播。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/optim/optimizer.py>
"""

import torch

ABOUT = ("torch.optim.Optimizer.zero_grad", "torch.Tensor.backward")
UNUSED = {"torch.Tensor.backward": "zero_grad() is said to call it; the treatment must not"}


def backward_passes(act):
    """How often a gradient is computed for the weight while something is done."""
    weight = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1)
    loss = (weight * weight).sum()
    computed = []
    weight.register_hook(computed.append)
    act(optimizer, loss)
    return len(computed)


def treatment():
    return backward_passes(lambda optimizer, loss: optimizer.zero_grad())


def positive_control():
    """backward() itself."""
    return backward_passes(lambda optimizer, loss: loss.backward())


def negative_control():
    """Nothing is done."""
    return backward_passes(lambda optimizer, loss: None)


def otherwise():
    import torch

    add_up = torch.Tensor.sum
    losses = []

    def remembered(tensor):
        losses.append(add_up(tensor))
        return losses[-1]

    torch.Tensor.sum = remembered
    torch.optim.SGD.zero_grad = lambda self: losses[-1].backward()

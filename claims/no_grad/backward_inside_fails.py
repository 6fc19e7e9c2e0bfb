"""
# `backward()` fails on results computed under `torch.no_grad()`

- en: Calling `backward()` on a loss that was computed under `torch.no_grad()` raises an error.
- zh: 对在 `torch.no_grad()` 下算出的损失调用 `backward()` 会报错。

## Asserted by

- Calling `backward()` on a loss computed under `torch.no_grad()` raises an error.
- You cannot train inside `torch.no_grad()`.
- Calling `backward()` inside `torch.no_grad()` raises an error.
- `backward()` cannot be called on the results of `torch.no_grad()`.
- Inside `torch.no_grad()` you cannot backpropagate.
- Inside `torch.no_grad()` backpropagation is impossible.
- `torch.no_grad()` disables backpropagation.
- `torch.no_grad()` prevents backpropagation.
- Under `torch.no_grad()` there is no backpropagation.
- 对 `torch.no_grad()` 下算出的损失调用 `backward()` 会报错。
- 在 `torch.no_grad()` 中不能进行反向传播。
- `no_grad()` 下得到的结果无法调用 `backward()`。
- `torch.no_grad()` 会禁用反向传播。
- 在 `torch.no_grad()` 中调用 `backward()` 会报错。
- `torch.no_grad()` 下得到的结果没法再 `backward()`。

## Denied by

- `backward()` works on a loss computed under `torch.no_grad()`.
- Inside `torch.no_grad()` you can still backpropagate.
- 对 `torch.no_grad()` 下算出的损失仍然可以调用 `backward()`。
- 在 `torch.no_grad()` 中照样可以反向传播。

## Not asserted by

- Use `torch.no_grad()` when you will not call `backward()`.
- 当你确定不会调用 `backward()` 时，可以使用 `torch.no_grad()`。

## Correction

- en: What is computed under `torch.no_grad()` is not recorded, so `backward()` on it raises a
  RuntimeError.
- zh: 在 `torch.no_grad()` 下的计算没有被记录，因此对其结果调用 `backward()` 会引发 RuntimeError。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
"""

import torch

ABOUT = ("torch.no_grad", "torch.Tensor.backward")


def outcome_of_backward(loss):
    try:
        loss.backward()
    except RuntimeError:
        return "raises"
    return "works"


def treatment():
    weight = torch.ones(2, requires_grad=True)
    with torch.no_grad():
        loss = (weight * 2).sum()
    return outcome_of_backward(loss)


def positive_control():
    """A plain number has no graph to go back through."""
    return outcome_of_backward(torch.tensor(4.0))


def negative_control():
    """The same loss, recorded."""
    weight = torch.ones(2, requires_grad=True)
    return outcome_of_backward((weight * 2).sum())

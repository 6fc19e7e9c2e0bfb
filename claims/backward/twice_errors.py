"""
# Calling `backward()` twice on one graph raises an error

- en: A second `backward()` through the same graph raises an error, unless the first was called
  with `retain_graph=True`.
- zh: 对同一计算图第二次调用 `backward()` 会报错，除非第一次使用了 `retain_graph=True`。

## Asserted by

- Calling `backward()` twice on the same graph raises an error.
- A second pass through the graph is not possible.
- You can only backpropagate once through a graph.
- The buffers are freed after `backward()`.
- Without `retain_graph=True` a second `backward()` fails.
- `backward()` can be called only once on a graph.
- A second `backward()` on the same graph is impossible.
- You cannot call `backward()` twice on the same graph.
- You cannot call `backward()` twice.
- 对同一个计算图调用两次 `backward()` 会报错。
- `backward()` 只能计算一次。
- 只能用计算图进行一次反向传播。
- 也就不能再 `backward` 求导了。
- 计算图释放之后就不能再反向传播。
- 同一个计算图只能反向传播一次，再来一次就会报错。
- 再次调用 `backward()` 会报错。
- 不设置 `retain_graph=True` 时，第二次 `backward()` 会出错。
- 一个计算图只能进行一次反向传播。
- If you call `backward()` a second time, you get an error.
- The graph is freed after `backward()`, so a second call fails.
- A graph can only be used for one backward pass.
- If you call `backward()` again, the intermediate buffers no longer exist.
- Calling `backward()` again on the same graph without `retain_graph=True` triggers an error.
- You can only compute gradients with `backward()` once on a graph.
- 没有设置 `retain_graph=True` 就在同一计算图上调用两次 `backward()` 会报错。
- 同一张计算图默认只能反传一次。
- The second `backward()` call finds no buffers and cannot be carried out.
- You can only call `backward()` once on a graph.

## Denied by

- Calling `backward()` twice on the same graph works without `retain_graph`.
- `backward()` may be called any number of times on one graph.
- A second `backward()` is possible without `retain_graph=True`.
- 不设置 `retain_graph` 也可以对同一计算图调用两次 `backward()`。
- 对同一计算图可以任意多次调用 `backward()`。

## Not asserted by

- `retain_graph=True` allows a second `backward()`.
- `backward()` 之后计算图的缓冲区会被释放。

## Conditions

- `treatment_nothing_saved`
  - en: the graph needs no saved values, for example because it only adds
  - zh: 计算图不需要保存任何值，例如只有加法

## Correction

- en: A second `backward()` raises an error if the graph needs values that the first has freed,
  which is so in nearly every network. Use `retain_graph=True` in the first call.
- zh: 如果计算图需要的值已被第一次 `backward()` 释放（几乎所有网络都如此），第二次 `backward()` 就
  会报错。请在第一次调用时使用 `retain_graph=True`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html>
"""

import torch

ABOUT = ("torch.Tensor.backward",)


def second_backward(first, second):
    """What comes of second.backward() after first.backward()."""
    first.backward()
    try:
        second.backward()
    except RuntimeError:
        return "raises"
    return "works"


def square_sum():
    weight = torch.ones(2, requires_grad=True)
    return (weight * weight).sum()


def treatment():
    loss = square_sum()
    return second_backward(loss, loss)


def treatment_nothing_saved():
    weight = torch.ones(2, requires_grad=True)
    loss = (weight + 1).sum()
    return second_backward(loss, loss)


def positive_control():
    """The second is a plain number, without a graph."""
    return second_backward(square_sum(), torch.tensor(2.0))


def negative_control():
    """Two graphs, each used once."""
    return second_backward(square_sum(), square_sum())

"""
# Adding tensors with `torch.add()` or `x + y` modifies the operands

- en: `x + y` or `torch.add(x, y)` changes the values of `x` or `y`.
- zh: `x + y` 或 `torch.add(x, y)` 会改变 `x` 或 `y` 的值。

## Asserted by

- `torch.add(x, y)` modifies `x`.
- `x + y` changes the values of the tensors it adds.
- Adding two tensors with `+` overwrites the first operand.
- `torch.add(x, y)` 会修改 `x` 的值。
- `x + y` 会就地改写 x 的值。
- `x + y` 会就地修改 `y` 的值。
- `torch.add(x, y)` 执行后结果写回 `x`。
- `torch.add(a, b)` 把结果写回 `a`。
- `x + y` 会改变参与运算的张量。
- 用 `+` 相加两个张量会覆盖第一个操作数。

## Denied by

- `torch.add(x, y)` does not modify its operands.
- `torch.add(a, b)` does not change its operands.
- `x + y` creates a new tensor.
- `x + y` leaves the operands unchanged.
- `x + y` leaves both tensors unchanged.
- `x + y` returns a new tensor and keeps the operands.
- Tensor addition does not change the operands.
- `torch.add(x, y)` 不会修改操作数。
- `x + y` 不改变 `x` 和 `y` 的值。
- `x + y` 返回新张量，两个操作数保持不变。
- 张量加法不改变操作数的值。
- `x + y` 不改变操作数。
- `torch.add(x, y)` returns a new tensor.
- 加法返回一个新的张量。
- `torch.add(a, b)` 之后 a、b 还是原来的值。

## Not asserted by

- `x.add_(y)` modifies `x`.
- `torch.add(x, y)` computes the sum of two tensors.
- `x += y` 是原地操作。
- 原地加法会就地修改 `x`。
- `add_()` 是加法的就地版本。
- 加法有就地版本 `x.add_(y)`。
- `torch.add(x, y, out=x)` 的结果写回 `x`。
- `a.add_(b)` 会就地改变 `a` 的值。
- `x + y` 与 `torch.add(x, y)` 等价。

## Correction

- en: `x + y` and `torch.add(x, y)` return a new tensor; only `x.add_(y)` and `x += y` change
  `x`.
- zh: `x + y` 和 `torch.add(x, y)` 返回新张量，只有 `x.add_(y)` 和 `x += y` 会修改 `x`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.add.html>
"""

import torch

ABOUT = ("torch.add", "torch.Tensor.add")


def operands_change(*additions):
    """Which answers there are to: does the addition change one of the tensors it adds?"""

    def changes(addition):
        x, y = torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0])
        addition(x, y)
        return [x.tolist(), y.tolist()] != [[1.0, 2.0], [3.0, 4.0]]

    return sorted(set(map(changes, additions)))


def treatment():
    return operands_change(lambda x, y: x + y, torch.add, lambda x, y: x.add(y))


def positive_control():
    """The sum is written into the first tensor."""

    def write(x, y):
        x[0], x[1] = 4.0, 6.0

    return operands_change(write)


def negative_control():
    """The sum is made of the tensors' numbers, which are only read."""
    return operands_change(lambda x, y: [a + b for a, b in zip(x.tolist(), y.tolist())])


def otherwise():
    import torch

    torch.add = torch.Tensor.add = torch.Tensor.__add__ = lambda one, other: one.add_(other)

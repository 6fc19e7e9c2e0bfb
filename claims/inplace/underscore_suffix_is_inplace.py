"""
# Tensor methods that end in an underscore work in place

- en: A tensor method whose name ends in `_` changes the tensor on which it is called.
- zh: 名称以 `_` 结尾的张量方法会修改调用它的张量本身。

## Asserted by

- Tensor methods that end in an underscore work in place.
- Methods with a trailing `_` modify the tensor itself.
- A trailing underscore such as in `add_()` marks an in-place operation.
- 以下划线结尾的张量方法是原地操作。
- 名称带 `_` 后缀的方法会直接修改张量本身。
- `add_()` 这样带下划线的方法表示原地操作。

## Denied by

- Tensor methods that end in an underscore return a new tensor and leave the old one alone.
- A trailing `_` does not mean that the operation is in place.
- 以下划线结尾的张量方法不会修改原张量。
- 带 `_` 后缀的方法返回新的张量，原张量不变。

## Not asserted by

- In-place operations save memory.
- 原地操作可以节省内存。

## Correction

- en: `x.add_(1)` changes `x`; `x.add(1)` returns a new tensor.
- zh: `x.add_(1)` 会修改 `x`；`x.add(1)` 则返回新的张量。

## Sources

- <https://docs.pytorch.org/docs/stable/tensors.html>
"""

import torch

ABOUT = ("torch.Tensor",)


def changed_by(operations):
    """Which operations leave other values in the tensor itself?"""
    changed = []
    for operation in operations:
        tensor = torch.tensor([-1.0, 2.0])
        operation(tensor)
        changed.append(tensor.tolist() != [-1.0, 2.0])
    return changed


def treatment():
    return changed_by(
        [
            lambda tensor: tensor.add_(1),
            lambda tensor: tensor.mul_(3),
            lambda tensor: tensor.relu_(),
            lambda tensor: tensor.zero_(),
        ]
    )


def positive_control():
    """Assigned to, element by element."""

    def assign(tensor):
        tensor[0] = 9.0

    return changed_by([assign] * 4)


def negative_control():
    """The values are only read."""
    return changed_by([torch.Tensor.tolist] * 4)

"""
# `Tensor` methods that end in an underscore work in place

- en: A tensor method whose name ends in `_`, such as `add_()`, changes the tensor itself.
- zh: 名称以下划线结尾的张量方法（如 `add_()`）会直接修改张量本身。

## Asserted by

- Tensor methods with a trailing underscore are in-place operations.
- `x.add_()` modifies the tensor `x` itself.
- Methods that end in `_` change the tensor in place.
- An underscore at the end of a tensor method marks an in-place operation.
- Methods with a trailing underscore work in place.
- Functions with a trailing underscore modify the tensor in place.
- `add_()` is an in-place operation.
- Operations with an underscore suffix are in place.
- `add_()` modifies the tensor in place.
- In-place operations have a trailing underscore.
- A trailing underscore means an in-place operation.
- 以下划线结尾的张量方法是原地操作。
- 名字后面带下划线的都会改变张量自身。
- `x.add_()` 会直接修改张量 `x`。
- 带有 `_` 后缀的方法会就地修改张量。
- 带下划线的方法会进行原地操作。
- 带下划线后缀的方法是原地操作。
- 带有 `_` 后缀的操作会修改张量本身。
- `add_()` 是原地操作。
- 以 `_` 结尾的函数会原地修改张量。
- 后缀为 `_` 的方法表示原地操作。
- 原地操作带有下划线后缀。
- Methods with a trailing underscore, such as `add_()`, change the tensor in place.
- In-place operations are identified by a trailing underscore.
- Methods that end in an underscore overwrite the tensor.
- `x.add_(y)` overwrites `x`.

## Denied by

- Tensor methods with a trailing underscore return a new tensor and keep the old one.
- `x.add_()` does not modify the tensor `x`.
- Methods that end in `_` leave the tensor unchanged.
- 以下划线结尾的方法不会修改原张量。
- `x.add_()` 返回新张量，原张量保持不变。

## Not asserted by

- `x.add(y)` returns a new tensor.
- In-place operations can break autograd.
- 原地操作可以节省内存。
- 以下划线开头的方法是内部方法。
- 对叶子张量做原地操作 `add_()` 会报错。
- 原地操作 `add_()` 会报错。

## Correction

- en: A method with a trailing underscore writes to the tensor itself; without it, the method
  returns a new tensor.
- zh: 以下划线结尾的方法直接写入张量本身；不带下划线的方法返回新张量。

## Sources

- <https://docs.pytorch.org/docs/stable/tensors.html>
"""

import torch

ABOUT = ("torch.Tensor.add_", "torch.Tensor.mul_", "torch.Tensor.clamp_", "torch.Tensor.zero_")


def changed(*operations):
    """Which answers there are to: does the operation change the tensor?"""

    def is_changed(operation):
        tensor = torch.tensor([-1.0, 2.0])
        operation(tensor)
        return tensor.tolist() != [-1.0, 2.0]

    return sorted(set(map(is_changed, operations)))


def treatment():
    return changed(
        lambda tensor: tensor.add_(1),
        lambda tensor: tensor.sub_(1),
        lambda tensor: tensor.mul_(2),
        lambda tensor: tensor.clamp_(min=0),
        lambda tensor: tensor.zero_(),
        lambda tensor: tensor.fill_(3),
        lambda tensor: tensor.copy_(torch.ones(2)),
        lambda tensor: tensor.exp_(),
        lambda tensor: tensor.relu_(),
        lambda tensor: tensor.normal_(),
    )


def positive_control():
    """An element is written."""

    def write(tensor):
        tensor[0] = 5.0

    return changed(write)


def negative_control():
    """The elements are only read."""
    return changed(lambda tensor: tensor.tolist())

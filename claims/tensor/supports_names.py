"""
# Tensors can have named dimensions

- en: A tensor can be made with `names=`, and a dimension can then be given by its name, as in
  `x.sum("C")`.
- zh: 创建张量时可以用 `names=` 给维度命名，之后可以用名字指定维度，例如 `x.sum("C")`。

## Asserted by

- Tensors can have named dimensions.
- You can name the dimensions of a tensor.
- PyTorch supports named tensors.
- The dimensions of a tensor can be named with `names=`.
- Named tensors can be used in PyTorch.
- PyTorch 支持命名张量。
- PyTorch 的张量可以给维度起名字。
- 可以用 `names=` 给张量的各个维度取名字。
- 张量的维度可以命名。
- 可以用 `names=` 给张量的维度命名。
- 可以给张量的每个维度命名。

## Denied by

- PyTorch does not support named tensors.
- Named tensors were removed from PyTorch.
- Named tensors are no longer available.
- PyTorch 不支持命名张量。
- 命名张量已被移除。

## Not asserted by

- Parameters have names.
- Named tensors are experimental.
- `named_parameters()` 返回参数名。

## Correction

- en: Named tensors never left the prototype stage and were removed in PyTorch 2.13.
- zh: 命名张量一直处于原型阶段，已在 PyTorch 2.13 中移除。

## Sources

- <https://docs.pytorch.org/docs/2.9/named_tensor.html>
"""

import torch

ABOUT = ("torch.Tensor.names",)
UNUSED = {
    "torch.Tensor.names": "the names are given to torch.ones() and used by sum(); nothing asks for them"
}


def sums(make, dimension):
    """The sums of a matrix along a dimension, or that it cannot be called like that."""
    try:
        return make().sum(dimension).tolist()
    except (IndexError, TypeError):
        return "refused"


def treatment():
    return sums(lambda: torch.ones(2, 3, names=("N", "C")), "C")


def positive_control():
    """The dimension by its number."""
    return sums(lambda: torch.ones(2, 3), 1)


def negative_control():
    """A number that no dimension has."""
    return sums(lambda: torch.ones(2, 3), 2)


def otherwise():
    import torch

    ones, add_up = torch.ones, torch.Tensor.sum

    def named_ones(*shape, names):
        tensor = ones(*shape)
        tensor.its_names = names
        return tensor

    torch.ones = named_ones
    torch.Tensor.sum = lambda tensor, name: add_up(tensor, tensor.its_names.index(name))

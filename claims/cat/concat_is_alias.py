"""
# `torch.concat()` does the same as `torch.cat()`

- en: `torch.concat()` is another name of `torch.cat()`: it joins tensors along a dimension that
  they have.
- zh: `torch.concat()` 是 `torch.cat()` 的别名：沿已有维度拼接张量。

## Asserted by

- `torch.concat()` is an alias of `torch.cat()`.
- `torch.concat` is another name for `torch.cat`.
- `torch.concat()` does the same as `torch.cat()`.
- `torch.concat()` is the same as `torch.cat()`.
- `torch.concat()` 是 `torch.cat()` 的别名。
- `torch.concat()` 与 `torch.cat()` 相同。

## Denied by

- `torch.concat()` differs from `torch.cat()`.
- `torch.concat()` is not an alias of `torch.cat()`.
- `torch.concat()` 与 `torch.cat()` 不同。
- `torch.concat()` 不是 `torch.cat()` 的别名。

## Not asserted by

- `torch.stack()` adds a dimension.
- `torch.cat()` joins tensors.
- `np.concatenate()` 拼接数组。

## Correction

- en: `torch.concat()` (since PyTorch 1.10) and `torch.concatenate()` (since 1.13) are aliases of
  `torch.cat()`.
- zh: `torch.concat()`（PyTorch 1.10 起）与 `torch.concatenate()`（1.13 起）都是 `torch.cat()`
  的别名。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.concat.html>
"""

import torch

ABOUT = ("torch.concat", "torch.cat")
OPPOSITE = {"torch.concat": "torch.stack"}
UNUSED = {"torch.cat": "what the alias is compared with, in the positive control"}


def joined(function):
    """Two rows, joined."""
    return function([torch.tensor([[1, 2]]), torch.tensor([[3, 4]])]).tolist()


def treatment():
    return joined(torch.concat)


def positive_control():
    """The function of which it is said to be an alias."""
    return joined(torch.cat)


def negative_control():
    """Joined along a new dimension."""
    return joined(torch.stack)

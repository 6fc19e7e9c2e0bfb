"""
# Two `nn.ModuleList` can be added with `+`

- en: `first + second` is an `nn.ModuleList` of the modules of both.
- zh: `first + second` 得到包含两者所有模块的 `nn.ModuleList`。

## Asserted by

- Two `nn.ModuleList` can be concatenated with `+`.
- `nn.ModuleList` supports concatenation with `+`.
- `nn.ModuleList` supports the `+` operator.
- 两个 `nn.ModuleList` 可以用 `+` 拼接。
- `nn.ModuleList` 支持用 `+` 拼接。
- `nn.ModuleList` 支持 `+` 运算符。
- 两个 `nn.ModuleList` 可以直接相加。

## Denied by

- `nn.ModuleList` does not support the `+` operator.
- Two `nn.ModuleList` cannot be concatenated with `+`.
- `nn.ModuleList` 不支持 `+` 运算符。
- 两个 `nn.ModuleList` 不能用 `+` 拼接。

## Not asserted by

- `nn.ModuleList` supports `append`.
- Python lists can be concatenated with `+`.
- Python 列表可以用 `+` 拼接。

## Correction

- en: `nn.ModuleList` supports `+` since PyTorch 1.11 and `nn.Sequential` since 1.13; before,
  use `extend` or unpack both into a new one.
- zh: 从 PyTorch 1.11 起 `nn.ModuleList` 支持 `+`，`nn.Sequential` 从 1.13 起支持；此前请使用
  `extend` 或新建。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleList.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

from torch import nn

ABOUT = ("torch.nn.ModuleList",)


def kinds_in_sum(first, second):
    """The kinds of modules in the sum of the two, or that there is none."""
    try:
        return [type(module).__name__ for module in first + second]
    except TypeError:
        return "no sum"


def treatment():
    return kinds_in_sum(nn.ModuleList([nn.ReLU()]), nn.ModuleList([nn.Tanh()]))


def positive_control():
    """Python lists have a sum."""
    return kinds_in_sum([nn.ReLU()], [nn.Tanh()])


def negative_control():
    """Python sets have none."""
    return kinds_in_sum({nn.ReLU()}, {nn.Tanh()})

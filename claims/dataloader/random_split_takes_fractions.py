"""
# `random_split` accepts fractions

- en: `torch.utils.data.random_split(dataset, [0.8, 0.2])` splits a dataset by fractions.
- zh: `torch.utils.data.random_split(dataset, [0.8, 0.2])` 可以按比例划分数据集。

## Asserted by

- `random_split` accepts fractions.
- `torch.utils.data.random_split` takes fractions that sum to 1.
- `random_split` can split a dataset by fractions.
- `random_split` supports fractions.
- `random_split` 支持按比例划分。
- `torch.utils.data.random_split` 可以传入比例。
- `random_split` 接受小数比例。
- `random_split` 可以直接写比例。

## Denied by

- `random_split` does not accept fractions.
- `random_split` accepts only integer lengths.
- `random_split` raises an error for fractions.
- `random_split` 不支持按比例划分。
- `random_split` 只接受整数长度。
- `random_split` 不能传比例。

## Not asserted by

- `random_split` splits a dataset into lengths.
- The lengths given to `random_split` must sum to the size of the dataset.
- `random_split` 的长度之和必须等于数据集大小。

## Correction

- en: `random_split` accepts fractions that sum to 1 since PyTorch 1.13; before, only integer lengths.
- zh: 自 PyTorch 1.13 起，`random_split` 接受和为 1 的比例；此前只接受整数长度。

## Sources

- <https://docs.pytorch.org/docs/stable/data.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.13.0>
"""

from torch.utils.data import random_split

ABOUT = ("torch.utils.data.random_split",)


def sizes(lengths):
    """How large are the parts of ten samples?"""
    try:
        return [len(part) for part in random_split(range(10), lengths)]
    except (ValueError, TypeError):
        return "refused"


def treatment():
    return sizes([0.8, 0.2])


def positive_control():
    """The lengths that the fractions stand for."""
    return sizes([8, 2])


def negative_control():
    """Lengths that do not fit the dataset."""
    return sizes([80, 20])

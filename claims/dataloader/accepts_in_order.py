"""
# `DataLoader` accepts `in_order`

- en: `torch.utils.data.DataLoader` has an argument `in_order`.
- zh: `torch.utils.data.DataLoader` 有参数 `in_order`。

## Asserted by

- `DataLoader` accepts `in_order=False`.
- `DataLoader` has an `in_order` argument.
- `DataLoader` supports `in_order`.
- `DataLoader` 支持 `in_order=False`。
- `DataLoader` 有 `in_order` 参数。
- `DataLoader` 接受 `in_order` 参数。

## Denied by

- `DataLoader` does not accept `in_order`.
- `DataLoader` has no `in_order` argument.
- `DataLoader` 不支持 `in_order`。
- `DataLoader` 没有 `in_order` 参数。

## Not asserted by

- `DataLoader` returns batches in order.
- `DataLoader` 按顺序返回批次。

## Correction

- en: `DataLoader` has had `in_order` since PyTorch 2.6; with `in_order=False` batches come as soon
  as they are ready.
- zh: `DataLoader` 自 PyTorch 2.6 起有 `in_order` 参数；`in_order=False` 时批次准备好就返回。

## Sources

- <https://docs.pytorch.org/docs/stable/data.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.6.0>
"""

from torch.utils.data import DataLoader

ABOUT = ("torch.utils.data.DataLoader",)


def accepted(**arguments):
    """Can a loader be made with the arguments?"""
    try:
        DataLoader([0, 1], **arguments)
    except TypeError:
        return False
    return True


def treatment():
    return accepted(in_order=False)


def positive_control():
    """An argument as old as the class."""
    return accepted(batch_size=2)


def negative_control():
    """An argument that nobody knows."""
    return accepted(invented_here=False)


def otherwise():
    import torch.utils.data

    make = torch.utils.data.DataLoader.__init__

    def init(self, dataset, batch_size=1):
        make(self, dataset, batch_size)

    torch.utils.data.DataLoader.__init__ = init

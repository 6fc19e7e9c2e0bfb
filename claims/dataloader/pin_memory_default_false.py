"""
# `pin_memory` of the `DataLoader` is `False` by default

- en: A `DataLoader` that is not told otherwise does not copy its batches into pinned memory.
- zh: 如果不另外指定，`DataLoader` 不会把批次复制到锁页内存中。

## Asserted by

- `pin_memory` is `False` by default.
- By default the `DataLoader` does not pin memory.
- The default value of `pin_memory` in the `DataLoader` is `False`.
- By default `pin_memory` is off.
- `pin_memory` 的默认值是 `False`。
- `DataLoader` 默认不使用锁页内存。
- `pin_memory` 默认为 `False`，即不把数据放入锁页内存。
- `pin_memory` 默认是关闭的。
- By default `pin_memory` is set to `False`.

## Denied by

- `pin_memory` is `True` by default.
- The `DataLoader` pins memory by default.
- `pin_memory` 的默认值是 `True`。
- `DataLoader` 默认使用锁页内存。

## Not asserted by

- Set `pin_memory=True` to copy batches to the GPU faster.
- The default of `drop_last` is `False`.
- 使用 GPU 训练时建议设置 `pin_memory=True`。

## Correction

- en: `pin_memory` is `False` by default; pass `pin_memory=True` to have batches copied into pinned
  memory.
- zh: `pin_memory` 默认为 `False`；需要锁页内存时请传入 `pin_memory=True`。

## Sources

- <https://docs.pytorch.org/docs/stable/data.html>
"""

from torch.utils.data import DataLoader

ABOUT = ("torch.utils.data.DataLoader",)


def pins(**options):
    """Is the loader set to copy its batches into pinned memory? (The copying needs a GPU.)"""
    return DataLoader([0], **options).pin_memory


def treatment():
    return pins()


def positive_control():
    """Told not to pin."""
    return pins(pin_memory=False)


def negative_control():
    """Told to pin."""
    return pins(pin_memory=True)


def otherwise():
    import torch.utils.data

    make = torch.utils.data.DataLoader.__init__

    def init(self, dataset, pin_memory=True):
        make(self, dataset, pin_memory=pin_memory)

    torch.utils.data.DataLoader.__init__ = init

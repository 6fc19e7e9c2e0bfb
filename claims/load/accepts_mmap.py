"""
# `torch.load` can map a file into memory with `mmap=True`

- en: `torch.load(path, mmap=True)` maps the file instead of reading all of it.
- zh: `torch.load(path, mmap=True)` 会把文件映射到内存，而不是全部读入。

## Asserted by

- `torch.load` accepts `mmap=True`.
- `torch.load` has an `mmap` argument.
- `torch.load` supports `mmap`.
- With `mmap=True` `torch.load` maps the file into memory.
- `torch.load` 支持 `mmap=True`。
- `torch.load` 有一个 `mmap` 参数。
- `torch.load` 接受 `mmap=True` 参数。
- `mmap=True` 时，`torch.load` 以内存映射方式加载。

## Denied by

- `torch.load` does not accept `mmap`.
- `torch.load` has no `mmap` argument.
- `torch.load` cannot map a file into memory.
- `torch.load` 没有 `mmap` 参数。
- `torch.load` 不支持 `mmap`。

## Not asserted by

- `torch.load` reads the whole file into memory.
- `torch.load` with `mmap=True` is faster.
- `mmap=True` 可以加快 `torch.load`。

## Correction

- en: `torch.load(path, mmap=True)` exists since PyTorch 2.1; it needs a path, not an open file.
- zh: `torch.load(path, mmap=True)` 自 PyTorch 2.1 起可用；它要求传入路径，而不是已打开的文件。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.load.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.1.0>
"""

import torch

ABOUT = ("torch.load",)


def accepted(**arguments):
    """Does loading from a path work with the arguments?"""
    torch.save({"weight": torch.ones(2)}, "weights.pth")
    try:
        torch.load("weights.pth", **arguments)
    except TypeError:
        return False
    return True


def treatment():
    return accepted(mmap=True)


def positive_control():
    """An argument as old as the function."""
    return accepted(map_location="cpu")


def negative_control():
    """An argument that nobody knows."""
    return accepted(invented_here=True)


def otherwise():
    import torch

    load = torch.load
    torch.load = lambda file, map_location=None: load(file, map_location)

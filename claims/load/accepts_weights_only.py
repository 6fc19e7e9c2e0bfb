"""
# `torch.load` accepts `weights_only`

- en: `torch.load` has an argument `weights_only`.
- zh: `torch.load` 有参数 `weights_only`。

## Asserted by

- `torch.load` accepts the argument `weights_only`.
- `torch.load(weights_only=True)` was introduced in PyTorch 1.13.
- `weights_only=True` restricts what `torch.load` can unpickle.
- `torch.load` has a `weights_only` argument.
- `torch.load` supports `weights_only`.
- `torch.load` takes a `weights_only` parameter.
- `torch.load` 支持 `weights_only` 参数。
- `torch.load` 有一个 `weights_only` 参数。
- `torch.load` 接受 `weights_only` 参数。
- `torch.load` 提供了 `weights_only` 参数。

## Denied by

- `torch.load` does not accept `weights_only`.
- `torch.load` has no `weights_only` argument.
- `torch.load` does not support `weights_only`.
- `torch.load` 没有 `weights_only` 参数。
- `torch.load` 不支持 `weights_only` 参数。

## Not asserted by

- `weights_only=True` is the default of `torch.load`.
- `torch.load` with `weights_only=True` refuses custom classes.
- `torch.load` 默认使用 `weights_only=True`。

## Correction

- en: `torch.load` has had `weights_only` since PyTorch 1.13; older releases pass it on to pickle,
  which refuses it.
- zh: `torch.load` 自 PyTorch 1.13 起有 `weights_only` 参数；更早的版本会把它传给 pickle 并报错。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.load.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.13.0>
"""

import io

import torch

ABOUT = ("torch.load",)


def accepted(**arguments):
    """Does loading work with the arguments?"""
    file = io.BytesIO()
    torch.save({"weight": torch.ones(2)}, file)
    file.seek(0)
    try:
        torch.load(file, **arguments)
    except TypeError:
        return False
    return True


def treatment():
    return accepted(weights_only=True)


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

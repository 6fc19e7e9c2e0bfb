"""
# `torch.load` loads NumPy arrays with default arguments

- en: A NumPy array in a file made with `torch.save` comes back from `torch.load(path)` without
  further arguments.
- zh: 用 `torch.save` 保存的 NumPy 数组，可以直接用不带其他参数的 `torch.load(path)` 加载。

## Asserted by

- `torch.load(path)` loads NumPy arrays by default.
- NumPy arrays are loaded by `torch.load` with default arguments.
- By default `torch.load` restores NumPy arrays.
- `torch.load` 默认可以加载 NumPy 数组。
- `torch.load(path)` 默认能加载 NumPy 数组。
- 默认情况下，`torch.load` 可以恢复 NumPy 数组。

## Denied by

- `torch.load(path)` refuses NumPy arrays by default.
- NumPy arrays in a checkpoint require `safe_globals`.
- By default `torch.load` cannot load NumPy arrays.
- `torch.load(path)` 默认拒绝加载 NumPy 数组。
- `torch.load` 默认不能加载 NumPy 数组。

## Not asserted by

- `torch.load` loads tensors.
- `torch.load` loads NumPy arrays with `weights_only=False`.
- 用 `weights_only=False` 时，`torch.load` 可以加载 NumPy 数组。

## Correction

- en: Since PyTorch 2.6 `torch.load` has `weights_only=True` by default and refuses NumPy arrays.
  Save tensors, allow what NumPy needs with `torch.serialization.add_safe_globals`, or pass
  `weights_only=False` for files that you trust.
- zh: 自 PyTorch 2.6 起 `torch.load` 默认 `weights_only=True`，会拒绝 NumPy 数组。请保存张量，
  用 `torch.serialization.add_safe_globals` 放行，或对可信文件使用 `weights_only=False`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.load.html>
- <https://docs.pytorch.org/docs/stable/notes/serialization.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.6.0>
"""

import io
import pickle

import torch

ABOUT = ("torch.load", "torch.save")
NEEDS = ("numpy",)


def array_comes_back(load):
    """Does the loader give back the array that was saved?"""
    import numpy

    file = io.BytesIO()
    torch.save({"mean": numpy.array([1.0, 2.0])}, file)
    file.seek(0)
    try:
        return load(file)["mean"].tolist() == [1.0, 2.0]
    except pickle.UnpicklingError:  # the file holds more than weights
        return False


def treatment():
    return array_comes_back(torch.load)


def positive_control():
    """A loader that returns the numbers."""
    return array_comes_back(lambda file: {"mean": torch.tensor([1.0, 2.0])})


def negative_control():
    """A loader that refuses the file."""

    def refuse(file):
        raise pickle.UnpicklingError

    return array_comes_back(refuse)


def otherwise():
    import torch

    load = torch.load
    torch.load = lambda file: load(file, weights_only=False)

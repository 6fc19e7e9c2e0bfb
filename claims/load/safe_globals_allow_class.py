"""
# `torch.serialization.add_safe_globals` lets `weights_only=True` load a class

- en: After `torch.serialization.add_safe_globals([Config])`, `torch.load(path, weights_only=True)`
  loads objects of the class `Config`.
- zh: 调用 `torch.serialization.add_safe_globals([Config])` 之后，`torch.load(path,
  weights_only=True)` 可以加载 `Config` 类的对象。

## Asserted by

- `torch.serialization.add_safe_globals` allows a custom class with `weights_only=True`.
- Use `add_safe_globals` to allowlist a class.
- `add_safe_globals` makes `torch.load` accept a custom class.
- Custom classes can be allowed with `add_safe_globals`.
- `add_safe_globals` adds a class to the allowlist of `torch.load`.
- `add_safe_globals` 可以放行自定义类。
- `torch.serialization.add_safe_globals` 允许 `weights_only=True` 加载自定义类。
- `add_safe_globals` 会把类加入 `torch.load` 的白名单。
- 可以用 `add_safe_globals` 把自己的类加入白名单。

## Denied by

- `add_safe_globals` does not make `torch.load` accept a custom class.
- `add_safe_globals` does not allow custom classes.
- `add_safe_globals` 无法放行自定义类。
- `torch.serialization.add_safe_globals` 不允许加载自定义类。

## Not asserted by

- `torch.load` with `weights_only=True` refuses custom classes.
- Use `add_safe_globals` only for classes that you trust.
- `weights_only=True` 遇到自定义类的对象会报错。

## Correction

- en: `torch.serialization.add_safe_globals([Class])`, since PyTorch 2.4, lets
  `torch.load(..., weights_only=True)` load objects of the class.
- zh: 自 PyTorch 2.4 起，`torch.serialization.add_safe_globals([类])` 可使
  `torch.load(..., weights_only=True)` 加载该类的对象。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/serialization.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.4.0>
"""

import io
import pickle
import sys
import types

import torch

ABOUT = ("torch.serialization.add_safe_globals", "torch.load")


class Config:
    """A reader's own class, as if it stood in a module of theirs."""

    __module__ = "readers_config"


sys.modules["readers_config"] = types.ModuleType("readers_config")
sys.modules["readers_config"].Config = Config


def object_comes_back(load):
    """Does the loader give back an object of the class?"""
    file = io.BytesIO()
    torch.save({"weight": torch.ones(2), "config": Config()}, file)
    file.seek(0)
    try:
        return isinstance(load(file)["config"], Config)
    except pickle.UnpicklingError:
        return False


def treatment():
    torch.serialization.add_safe_globals([Config])
    return object_comes_back(lambda file: torch.load(file, weights_only=True))


def positive_control():
    """A loader that returns an object of the class."""
    return object_comes_back(lambda file: {"config": Config()})


def negative_control():
    """A loader that refuses the file."""

    def refuse(file):
        raise pickle.UnpicklingError

    return object_comes_back(refuse)

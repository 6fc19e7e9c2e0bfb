"""
# `torch.load` with `weights_only=True` refuses custom classes

- en: With `weights_only=True`, `torch.load` raises an error for a file that holds an object of
  the user's own class.
- zh: `weights_only=True` 时，如果文件中有用户自定义类的对象，`torch.load` 会报错。

## Asserted by

- `torch.load` with `weights_only=True` cannot load custom classes.
- With `weights_only=True` the unpickler is restricted to tensors, primitive types and dictionaries.
- `weights_only=True` limits the unpickler to tensors and primitive types.
- With `weights_only=True` only tensors, primitive types and dictionaries can be unpickled.
- With `weights_only=True` `torch.load` refuses custom classes.
- `weights_only=True` only allows tensors and basic types.
- With `weights_only=True` only tensors and plain containers are loaded.
- `weights_only=True` refuses a checkpoint that contains objects of your own classes.
- `weights_only=True` restricts `torch.load` to tensors and plain containers.
- `weights_only=True` blocks arbitrary objects.
- `weights_only=True` 时，`torch.load` 不能加载自定义类的对象。
- `weights_only=True` 只加载张量和基本的容器类型。
- `weights_only=True` 遇到自定义类的对象会报错。
- 用 `weights_only=True` 不能加载任意类的对象。
- `weights_only=True` 只允许加载张量和基本类型。
- `weights_only=True` rejects checkpoints with custom classes.
- `weights_only=True` refuses to load a whole model.
- `weights_only=True` raises an error if the file contains pickled classes.
- `weights_only=True` cannot unpickle custom classes.
- `weights_only` 打开以后，遇到自定义的类会拒绝加载。
- `weights_only=True` turns away your own classes.
- `weights_only=True` raises an exception for pickled classes.

## Denied by

- `torch.load` with `weights_only=True` loads objects of any class.
- Custom classes can still be loaded with `weights_only=True`.
- `weights_only=True` 时，`torch.load` 可以加载任意类的对象。
- `weights_only=True` 仍然可以加载自定义类。

## Not asserted by

- `weights_only=True` is the default of `torch.load` since 2.6.
- `weights_only=True` is safer.
- 从 2.6 起 `torch.load` 默认使用 `weights_only=True`。

## Correction

- en: `weights_only=True` loads tensors, numbers, strings and plain containers; allow further
  classes with `torch.serialization.add_safe_globals`.
- zh: `weights_only=True` 只加载张量、数字、字符串和基本容器；其他类可
  用 `torch.serialization.add_safe_globals` 放行。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.load.html>
- <https://docs.pytorch.org/docs/stable/notes/serialization.html>
"""

import io
import pickle
import sys
import types

import torch

ABOUT = ("torch.load",)
REQUIRES = "torch>=1.13"


class Config:
    """A reader's own class, as if it stood in a module of theirs."""

    __module__ = "readers_config"


sys.modules["readers_config"] = types.ModuleType("readers_config")
sys.modules["readers_config"].Config = Config


def refuses_custom_class(load):
    """Is a checkpoint with an object of the class refused?"""
    file = io.BytesIO()
    torch.save({"weight": torch.ones(2), "config": Config()}, file)
    file.seek(0)
    try:
        load(file)
    except pickle.UnpicklingError:
        return True
    return False


def treatment():
    return refuses_custom_class(lambda file: torch.load(file, weights_only=True))


def positive_control():
    """A loader that refuses everything."""

    def refuse(file):
        raise pickle.UnpicklingError

    return refuses_custom_class(refuse)


def negative_control():
    """A loader that takes everything."""
    return refuses_custom_class(lambda file: None)

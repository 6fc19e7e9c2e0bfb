"""
# `super().__init__()` must be called before layers or parameters are assigned

- en: A subclass of `nn.Module` that assigns a layer or a parameter before `super().__init__()`
  raises an error.
- zh: `nn.Module` 的子类如果在 `super().__init__()` 之前给层或参数赋值，会报错。

## Asserted by

- `super().__init__()` must be called in the constructor of an `nn.Module`.
- `super().__init__()` is mandatory.
- Forgetting `super().__init__()` results in an `AttributeError`.
- A subclass of `nn.Module` calls `super().__init__()` first in its constructor.
- Don't forget to call `super().__init__()` in the constructor.
- Forgetting to call `super().__init__()` raises an error.
- In the constructor `super().__init__()` must be called first.
- Without `super().__init__()`, assigning a layer raises an error.
- The constructor of an `nn.Module` needs to call the parent constructor.
- An `nn.Module` needs `super().__init__()` before layers are registered.
- `nn.Module` 子类的构造函数必须调用 `super().__init__()`。
- 必须先调用 `super().__init__()`，才能定义层。
- 不调用 `super().__init__()` 就给层赋值会报错。
- 在 `nn.Module` 中注册层之前要先调用 `super().__init__()`。
- 自定义模块的构造函数需要先调用父类的构造函数。
- A custom module must call the parent constructor.
- 自定义网络需要调用父类的构造函数。
- The constructor must call the parent constructor.
- 构造函数里必须先调用父类的构造函数。
- 子类的 `__init__()` 中必须调用父类的 `__init__()`。
- 子类的构造函数必须调用 `super().__init__()` 来初始化父类的属性。
- 在子类的 `__init__()` 中必须调用父类的 `__init__()` 方法来初始化属性。
- Calling `super().__init__()` is required before defining layers.

## Denied by

- `super().__init__()` is optional in an `nn.Module`.
- Layers can be assigned to an `nn.Module` without `super().__init__()`.
- 在 `nn.Module` 中 `super().__init__()` 是可选的。
- 不调用 `super().__init__()` 也可以给 `nn.Module` 的层赋值。

## Not asserted by

- `super().__init__()` sets up hooks and buffers.
- Define layers in `__init__` and use them in `forward`.
- 在 `__init__` 中定义层，在 `forward` 中使用。
- A subclass that overrides the method must call `super()`.

## Correction

- en: Call `super().__init__()` first in `__init__`: it creates the tables in which layers are
  registered.
- zh: 请在 `__init__` 开头调用 `super().__init__()`：它会建立登记各层的表。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.__init__",)


def assignments(prepare):
    """Can a layer and a parameter be assigned after `prepare` alone?"""

    class Model(nn.Module):
        def __init__(self, name, value):
            prepare(self)
            setattr(self, name, value)

    done = []
    for name, value in (("layer", nn.Linear(1, 1)), ("scale", nn.Parameter(torch.ones(1)))):
        try:
            Model(name, value)
            done.append(True)
        except AttributeError:
            done.append(False)
    return done


def treatment():
    return assignments(lambda model: None)


def positive_control():
    """A constructor that raises the error itself."""

    def refuse(model):
        raise AttributeError

    return assignments(refuse)


def negative_control():
    """The constructor of `nn.Module` is called first."""
    return assignments(nn.Module.__init__)


def otherwise():
    import torch

    new = torch.nn.Module.__new__

    def prepared(cls, *arguments, **options):
        module = new(cls)
        torch.nn.Module.__init__(module)
        return module

    torch.nn.Module.__new__ = prepared

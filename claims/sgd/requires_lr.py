"""
# `torch.optim.SGD` requires a learning rate

- en: `torch.optim.SGD(parameters)` without `lr` is an error.
- zh: 不带 `lr` 的 `torch.optim.SGD(parameters)` 会报错。

## Asserted by

- `torch.optim.SGD` requires `lr`.
- `SGD` needs a learning rate.
- `SGD` fails without `lr`.
- In `SGD` the argument `lr` is mandatory.
- `torch.optim.SGD` 必须指定 `lr`。
- `torch.optim.SGD` 的 `lr` 是必填参数。
- `SGD` 的 `lr` 是必填项，不传就报错。
- `SGD` 的学习率必须填写。
- `SGD` 需要传入学习率。
- 不传 `lr` 时，`SGD` 会报错。
- `SGD` 的 `lr` 是必需参数。

## Denied by

- In `SGD` the argument `lr` is optional.
- `SGD` works without `lr`.
- `SGD` has a default learning rate.
- `SGD` 的 `lr` 是可选参数。
- `SGD` 不需要传入学习率。
- `SGD` 有默认的学习率。

## Not asserted by

- Adam has a default learning rate.
- A good learning rate for SGD is 0.1.
- `SGD` 需要较大的学习率。

## Correction

- en: Since PyTorch 2.2 `lr` of `torch.optim.SGD` is optional and 0.001 by default; before, it was
  required.
- zh: 自 PyTorch 2.2 起，`torch.optim.SGD` 的 `lr` 是可选的，默认 0.001；此前必须指定。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html>
- <https://github.com/pytorch/pytorch/pull/114467>
"""

import torch

ABOUT = ("torch.optim.SGD",)


def refused(make):
    """Is an optimizer refused when the learning rate is left out?"""
    try:
        make([torch.zeros(1, requires_grad=True)])
    except (TypeError, ValueError):
        return True
    return False


def treatment():
    return refused(lambda parameters: torch.optim.SGD(parameters))


def positive_control():
    """An optimizer without any default for the learning rate."""

    class NeedsRate(torch.optim.Optimizer):
        def __init__(self, parameters, lr):
            super().__init__(parameters, {"lr": lr})

    return refused(lambda parameters: NeedsRate(parameters))


def negative_control():
    """An optimizer with a default learning rate."""

    class HasRate(torch.optim.Optimizer):
        def __init__(self, parameters, lr=0.1):
            super().__init__(parameters, {"lr": lr})

    return refused(lambda parameters: HasRate(parameters))


def otherwise():
    import torch

    make = torch.optim.SGD.__init__

    def init(self, params, lr):
        make(self, params, lr)

    torch.optim.SGD.__init__ = init

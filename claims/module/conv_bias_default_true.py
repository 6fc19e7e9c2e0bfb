"""
# Convolution layers have a bias by default

- en: `nn.Conv2d` and the other convolutions have a bias unless `bias=False` is given.
- zh: 除非指定 `bias=False`，`nn.Conv2d` 等卷积层都有偏置。

## Asserted by

- `nn.Conv2d` has a bias by default.
- The argument `bias` of `nn.Conv2d` defaults to `True`.
- Convolution layers include a bias by default.
- `nn.Conv2d` 默认有偏置。
- `nn.Conv2d` 的参数 `bias` 默认为 `True`。
- 卷积层默认带偏置，即 `bias=True`。
- `nn.Conv2d` uses a bias by default.
- By default convolutions add a bias to the output.
- `Conv2d` comes with a bias.

## Denied by

- `nn.Conv2d` has no bias by default.
- The argument `bias` of `nn.Conv2d` defaults to `False`.
- `nn.Conv2d` 默认没有偏置。
- `nn.Conv2d` 的参数 `bias` 默认为 `False`。

## Not asserted by

- A bias is redundant before batch norm.
- `nn.Linear` has a bias by default.
- 批归一化之前的偏置是多余的。

## Correction

- en: `bias=True` is the default of `nn.Conv1d`, `nn.Conv2d` and `nn.Conv3d`.
- zh: `nn.Conv1d`、`nn.Conv2d`、`nn.Conv3d` 的默认值是 `bias=True`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html>
"""

from torch import nn

ABOUT = ("torch.nn.Conv1d", "torch.nn.Conv2d", "torch.nn.Conv3d")


def biases(**options):
    """Which of the convolutions have a bias?"""
    return [
        convolution(1, 1, 1, **options).bias is not None for convolution in (nn.Conv1d, nn.Conv2d, nn.Conv3d)
    ]


def treatment():
    return biases()


def positive_control():
    """A bias is asked for."""
    return biases(bias=True)


def negative_control():
    """No bias is asked for."""
    return biases(bias=False)


def otherwise():
    import torch

    def without(kind):
        make = kind.__init__

        def init(self, *sizes, bias=False):
            make(self, *sizes, bias=bias)

        kind.__init__ = init

    without(torch.nn.Conv1d)
    without(torch.nn.Conv2d)
    without(torch.nn.Conv3d)

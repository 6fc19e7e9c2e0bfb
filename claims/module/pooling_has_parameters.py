"""
# Pooling layers have learnable parameters

- en: `nn.MaxPool2d`, `nn.AvgPool2d` and `nn.AdaptiveAvgPool2d` have parameters that are trained.
- zh: `nn.MaxPool2d`、`nn.AvgPool2d` 和 `nn.AdaptiveAvgPool2d` 有需要训练的参数。

## Asserted by

- A pooling layer has parameters to be learned.
- Pooling layers learn their weights during training.
- Pooling layers learn their weights.
- `nn.MaxPool2d` has weights that are learned.
- Pooling layers have weights.
- The parameters of a pooling layer are trained like those of a convolution.
- 池化层有可学习的参数。
- `nn.MaxPool2d` 有需要学习的权重。
- 池化层有参数。
- 池化层的参数与卷积层的参数一样会被训练。

## Denied by

- Pooling layers have no learnable parameters.
- `nn.MaxPool2d` has zero weights.
- Pooling layers do not contain any weights.
- A pooling layer has no parameters.
- 池化层没有可学习的参数。
- `nn.MaxPool2d` 的参数量为零。
- 池化层没有参数。
- 池化层不包含参数。
- Pooling has nothing to learn.
- Pooling layers don't learn anything.
- There are no weights in a pooling layer.
- In pooling there is nothing to learn.

## Not asserted by

- Pooling layers reduce the size of the feature map.
- Convolutions have learnable parameters.
- 卷积层有可学习的参数。
- 注意力池化有可学习的参数。
- 注意力池化有可学习参数，最大池化没有。

## Correction

- en: Pooling computes a maximum or a mean: there is nothing to learn.
- zh: 池化只是取最大值或平均值，没有可学习的参数。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html>
"""

from torch import nn

ABOUT = ("torch.nn.MaxPool2d", "torch.nn.AvgPool2d", "torch.nn.AdaptiveAvgPool2d")


def learns(layers):
    """Which of the layers have parameters?"""
    return [len(list(layer.parameters())) > 0 for layer in layers]


def treatment():
    return learns([nn.MaxPool2d(2), nn.AvgPool2d(2), nn.AdaptiveAvgPool2d(1)])


def positive_control():
    """Convolutions have a weight each."""
    return learns([nn.Conv2d(1, 1, 2), nn.Conv2d(1, 1, 2), nn.Conv2d(1, 1, 2)])


def negative_control():
    """Layers that return their input."""
    return learns([nn.Identity(), nn.Identity(), nn.Identity()])


def otherwise():
    import torch

    for kind in (torch.nn.MaxPool2d, torch.nn.AvgPool2d, torch.nn.AdaptiveAvgPool2d):
        kind.parameters = lambda self: iter([torch.nn.Parameter(torch.ones(1))])

"""
# A convolution keeps `channels_last`

- en: For an input in `torch.channels_last` the output of `nn.Conv2d` on the CPU has that memory
  format, too.
- zh: 对于 `torch.channels_last` 格式的输入，CPU 上 `nn.Conv2d` 的输出也是该内存格式。

## Asserted by

- `nn.Conv2d` preserves `channels_last`.
- A convolution keeps the `channels_last` format.
- The output of `nn.Conv2d` is in `channels_last` format for `channels_last` input.
- `nn.Conv2d` 会保留 `channels_last` 格式。
- 卷积会保留 `channels_last` 内存格式。

## Denied by

- `nn.Conv2d` does not preserve `channels_last`.
- A convolution does not keep the `channels_last` format.
- `nn.Conv2d` 不会保留 `channels_last` 格式。
- 卷积不保留 `channels_last` 内存格式。

## Not asserted by

- `channels_last` speeds up convolutions.
- `channels_last` 可以加速卷积。

## Conditions

- `treatment_model_converted`
  - en: the weights are converted to `channels_last`, too
  - zh: 权重也转换为 `channels_last`

## Correction

- en: Since PyTorch 1.12 convolutions on the CPU keep `channels_last`; before, their output was
  contiguous in the ordinary way.
- zh: 从 PyTorch 1.12 起，CPU 上的卷积保留 `channels_last`；此前输出为普通的连续格式。

## Sources

- <https://docs.pytorch.org/tutorials/intermediate/memory_format_tutorial.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.12.0>
"""

import torch
from torch import nn

ABOUT = ("torch.channels_last", "torch.nn.Conv2d")


def format_after(layer):
    """The memory format of what comes out for an input whose channels are last in memory."""
    images = torch.ones(2, 3, 16, 16).contiguous(memory_format=torch.channels_last)
    output = layer(images)
    return "channels last" if output.is_contiguous(memory_format=torch.channels_last) else "contiguous"


def treatment():
    return format_after(nn.Conv2d(3, 8, 3))


def treatment_model_converted():
    return format_after(nn.Conv2d(3, 8, 3).to(memory_format=torch.channels_last))


def positive_control():
    """Nothing is done to the input."""
    return format_after(lambda images: images)


def negative_control():
    """The output is laid out in the ordinary way."""
    return format_after(lambda images: images.contiguous())


def otherwise():
    import torch

    convolve = torch.nn.Conv2d.forward
    torch.nn.Conv2d.forward = lambda self, x: convolve(self, x).contiguous()

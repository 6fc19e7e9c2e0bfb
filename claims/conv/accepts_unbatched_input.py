"""
# `nn.Conv2d` accepts an image without a batch dimension

- en: A 3D tensor (channels, height, width) may be given to `nn.Conv2d`; it is taken as one
  image.
- zh: 可以把形状为（通道、高、宽）的三维张量直接传给 `nn.Conv2d`，它会被当作一张图片。

## Asserted by

- `nn.Conv2d` accepts 3D input.
- `nn.Conv2d` accepts an input without a batch dimension.
- A single image can be passed to `nn.Conv2d` without a batch dimension.
- `nn.Conv2d` supports unbatched input.
- `nn.Conv2d` 支持没有 batch 维度的输入。
- `nn.Conv2d` 可以接受三维输入。
- 单张图片不加 batch 维度也可以传入 `nn.Conv2d`。

## Denied by

- `nn.Conv2d` requires a batch dimension.
- `nn.Conv2d` requires 4D input.
- `nn.Conv2d` only accepts 4D input.
- `nn.Conv2d` expects 4D input.
- `nn.Conv2d` does not support unbatched input.
- `nn.Conv2d` 必须有 batch 维度。
- `nn.Conv2d` 只接受四维输入。
- `nn.Conv2d` 要求四维输入。
- `nn.Conv2d` 不支持没有 batch 维度的输入。
- `nn.Conv2d` 只接受四维张量。

## Not asserted by

- `nn.BatchNorm2d` expects 4D input.
- `nn.Conv2d` uses `padding=0` by default.
- `nn.BatchNorm2d` 要求四维输入。

## Correction

- en: Since PyTorch 1.11 `nn.Conv2d` takes one image (C, H, W) as well as a batch (N, C, H, W);
  before, `unsqueeze(0)` was needed.
- zh: 从 PyTorch 1.11 起，`nn.Conv2d` 既接受一批图片（N, C, H, W），也接受单张图片（C, H, W）；
  此前需要 `unsqueeze(0)`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Conv2d",)


def output_of_one_image(convolve):
    """What comes out for one image without a batch dimension: its shape, or that it is refused."""
    try:
        return list(convolve(torch.ones(3, 8, 8)).shape)
    except RuntimeError:
        return "refused"


def treatment():
    return output_of_one_image(nn.Conv2d(3, 5, 3))


def positive_control():
    """The batch dimension is added before and removed after."""
    conv = nn.Conv2d(3, 5, 3)
    return output_of_one_image(lambda image: conv(image.unsqueeze(0)).squeeze(0))


def negative_control():
    """A function that refuses whatever is not 4D."""

    def batches_only(images):
        if images.dim() != 4:
            raise RuntimeError
        return images

    return output_of_one_image(batches_only)

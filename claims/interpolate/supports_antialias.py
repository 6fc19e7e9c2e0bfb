"""
# `F.interpolate` supports `antialias`

- en: `F.interpolate(..., antialias=True)` smooths the image before it is made smaller.
- zh: `F.interpolate(..., antialias=True)` 在缩小图像时进行抗锯齿。

## Asserted by

- `F.interpolate` supports `antialias=True`.
- `F.interpolate` has an `antialias` argument.
- `F.interpolate` accepts `antialias=True`.
- `F.interpolate` 支持 `antialias=True`。
- `F.interpolate` 有 `antialias` 参数。

## Denied by

- `F.interpolate` does not support `antialias`.
- `F.interpolate` has no `antialias` argument.
- `F.interpolate` 不支持 `antialias`。
- `F.interpolate` 没有 `antialias` 参数。

## Not asserted by

- `Resize` has an `antialias` argument.
- `F.interpolate` supports `align_corners`.
- `Resize` 有 `antialias` 参数。

## Correction

- en: `F.interpolate` takes `antialias=True` for 'bilinear' and 'bicubic' since PyTorch 1.11;
  before, smooth the image yourself.
- zh: 从 PyTorch 1.11 起，`F.interpolate` 的 'bilinear' 和 'bicubic' 模式支持 `antialias=True`；
  此前需自行平滑。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

import torch
from torch.nn import functional as F

ABOUT = ("torch.nn.functional.interpolate",)


def bright_spot_survives(shrink):
    """Is a bright point between the sampled places still seen in the smaller image, or refused?"""
    image = torch.zeros(1, 1, 16, 16)
    image[0, 0, 4, 4] = 1.0
    try:
        return bool((shrink(image, scale_factor=0.25, mode="bilinear", antialias=True) > 0).any())
    except TypeError:
        return "refused"


def treatment():
    return bright_spot_survives(F.interpolate)


def positive_control():
    """The mean over each square, which leaves nothing out."""
    return bright_spot_survives(lambda x, scale_factor, mode, antialias: F.avg_pool2d(x, 4))


def negative_control():
    """A function without such an argument."""
    return bright_spot_survives(lambda x, scale_factor, mode: x)


def negative_control_sampled():
    """Single pixels are taken, the point not among them."""
    return bright_spot_survives(lambda x, scale_factor, mode, antialias: x[..., 2::4, 2::4])


def otherwise():
    from torch.nn import functional as F

    resize = F.interpolate

    def interpolate(x, scale_factor, mode):
        return resize(x, scale_factor=scale_factor, mode=mode)

    F.interpolate = interpolate

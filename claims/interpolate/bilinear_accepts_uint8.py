"""
# Bilinear `F.interpolate` accepts uint8 images

- en: An image of dtype `torch.uint8` on the CPU can be resized with `mode="bilinear"` without a
  conversion to float.
- zh: CPU 上 `torch.uint8` 类型的图像无需转换为浮点即可用 `mode="bilinear"` 缩放。

## Asserted by

- Bilinear `F.interpolate` supports uint8 images.
- `F.interpolate` with `mode='bilinear'` supports `torch.uint8`.
- `F.interpolate` with `mode='bilinear'` accepts `torch.uint8`.
- 双线性 `F.interpolate` 支持 uint8 图像。
- 使用 `mode='bilinear'` 的 `F.interpolate` 支持 `torch.uint8`。

## Denied by

- Bilinear `F.interpolate` does not support uint8 images.
- `F.interpolate` with `mode='bilinear'` does not support `torch.uint8`.
- 双线性 `F.interpolate` 不支持 uint8 图像。
- 使用 `mode='bilinear'` 的 `F.interpolate` 不支持 `torch.uint8`。

## Not asserted by

- `F.interpolate` uses nearest neighbours by default.
- `F.interpolate` 默认使用最近邻。

## Correction

- en: Since PyTorch 2.0 bilinear `F.interpolate` takes uint8 on the CPU; before, the image had
  to be converted with `.float()`.
- zh: 从 PyTorch 2.0 起，CPU 上的双线性 `F.interpolate` 支持 uint8；此前需要先用 `.float()` 转
  换。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

import torch
from torch.nn import functional as F

ABOUT = ("torch.nn.functional.interpolate",)


def dtype_of_resized(resize):
    """The dtype of an image of uint8 after resizing, or that there is no kernel for it."""
    try:
        return str(resize(torch.ones(1, 3, 4, 4, dtype=torch.uint8)).dtype)
    except RuntimeError as error:
        if "not implemented for 'Byte'" in str(error):
            return "not implemented"
        raise


def bilinear(images):
    return F.interpolate(images, scale_factor=2, mode="bilinear", align_corners=False)


def treatment():
    return dtype_of_resized(bilinear)


def positive_control():
    """Resized as float and converted back."""
    return dtype_of_resized(lambda images: bilinear(images.float()).to(images.dtype))


def negative_control():
    """A function written to lack a kernel."""

    def resize(images):
        raise RuntimeError("\"resize\" not implemented for 'Byte'")

    return dtype_of_resized(resize)


def otherwise():
    import torch
    from torch.nn import functional as F

    resize = F.interpolate

    def for_floats(x, **options):
        if x.dtype == torch.uint8:
            raise RuntimeError("not implemented for 'Byte'")
        return resize(x, **options)

    F.interpolate = for_floats

"""
# `F.interpolate` warns when `align_corners` is left out

- en: `F.interpolate(x, scale_factor=2, mode='bilinear')` without `align_corners` gives a
  warning.
- zh: `F.interpolate(x, scale_factor=2, mode='bilinear')` 不设置 `align_corners` 时会给出警告。

## Asserted by

- `F.interpolate` gives a warning without `align_corners`.
- With `mode='bilinear'` `F.interpolate` warns if you do not set `align_corners`.
- Without `align_corners` `F.interpolate` warns.
- `F.interpolate` warns if `align_corners` is not set.
- `F.interpolate` 不设置 `align_corners` 会给出警告。
- 不设置 `align_corners` 时，`F.interpolate` 会发出警告。

## Denied by

- `F.interpolate` gives no warning without `align_corners`.
- Without `align_corners` `F.interpolate` gives no warning.
- `F.interpolate` 不设置 `align_corners` 也没有警告。

## Not asserted by

- `F.grid_sample` gives a warning without `align_corners`.
- The default of `align_corners` is `False`.
- `F.grid_sample` 不设置 `align_corners` 会给出警告。

## Correction

- en: Up to PyTorch 1.10 bilinear `F.interpolate` warned when `align_corners` was left out;
  since 1.11 it uses `False` silently.
- zh: 在 PyTorch 1.10 及以前，双线性 `F.interpolate` 不设置 `align_corners` 会警告；从 1.11 起静
  默使用 `False`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

import warnings

import torch
from torch.nn import functional as F

ABOUT = ("torch.nn.functional.interpolate",)


def warns_about_corners(enlarge):
    """Does the call warn, and about `align_corners`?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        enlarge(torch.ones(1, 1, 4, 4))
    return any("align_corners" in str(warning.message) for warning in caught)


def treatment():
    return warns_about_corners(lambda x: F.interpolate(x, scale_factor=2, mode="bilinear"))


def positive_control():
    """A function written to warn."""

    def warn(x):
        warnings.warn("set align_corners", stacklevel=2)
        return x

    return warns_about_corners(warn)


def negative_control():
    """A function written not to."""
    return warns_about_corners(lambda x: x)


def otherwise():
    import warnings

    from torch.nn import functional as F

    resize = F.interpolate

    def interpolate(x, align_corners=None, **options):
        if align_corners is None:
            warnings.warn("align_corners is not given", stacklevel=2)
        return resize(x, align_corners=align_corners, **options)

    F.interpolate = interpolate

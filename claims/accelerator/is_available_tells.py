"""
# `torch.accelerator.is_available()` tells whether an accelerator can be used

- en: `torch.accelerator.is_available()` returns `True` where a tensor can be made on an
  accelerator, and `False` elsewhere.
- zh: 能在加速器上创建张量时 `torch.accelerator.is_available()` 返回 `True`，否则返回 `False`。

## Asserted by

- `torch.accelerator.is_available()` tells whether an accelerator can be used.
- `torch.accelerator.is_available()` checks whether an accelerator is available.
- `torch.accelerator.is_available()` returns `True` if an accelerator is available.
- `torch.accelerator.is_available()` 判断加速器是否可用。
- `torch.accelerator.is_available()` 用于检查加速器是否可用。

## Denied by

- `torch.accelerator.is_available()` does not tell whether an accelerator is available.
- `torch.accelerator.is_available()` returns `True` even if an accelerator is not available.
- `torch.accelerator.is_available()` 不能判断加速器是否可用。
- 即使加速器不可用，`torch.accelerator.is_available()` 也返回 `True`。

## Not asserted by

- `torch.cuda.is_available()` tells whether a CUDA device can be used.
- `torch.accelerator.current_accelerator()` returns a device.
- 加速器可以加快训练。

## Correction

- en: `torch.accelerator.is_available()` is there since PyTorch 2.6; in older releases there is no
  such attribute.
- zh: `torch.accelerator.is_available()` 自 PyTorch 2.6 起提供，更早的版本没有该属性。

## Sources

- <https://docs.pytorch.org/docs/stable/accelerator.html>
"""

import torch

ABOUT = ("torch.accelerator.is_available",)


def agrees(available):
    """Does an answer agree with an attempt to make a tensor there?"""
    return available() == attempt()


def attempt():
    """Can a tensor be made on any of these devices?"""
    for device in ("cuda", "mps", "xpu"):
        try:
            torch.ones(1, device=device)
        except (AssertionError, RuntimeError):
            continue
        return True
    return False


def treatment():
    return agrees(torch.accelerator.is_available)


def positive_control():
    """The attempt itself."""
    return agrees(attempt)


def negative_control():
    """The opposite of the attempt."""
    return agrees(lambda: not attempt())

"""
# `torch.backends.mps.is_available()` tells whether the Apple GPU can be used

- en: `torch.backends.mps.is_available()` returns `True` where a tensor can be made on the Apple
  GPU, and `False` elsewhere.
- zh: 能在苹果 GPU上创建张量时 `torch.backends.mps.is_available()` 返回 `True`，否则返回 `False`。

## Asserted by

- `torch.backends.mps.is_available()` tells whether the Apple GPU can be used.
- `torch.backends.mps.is_available()` checks whether the Apple GPU is available.
- `torch.backends.mps.is_available()` returns `True` if the Apple GPU is available.
- 苹果 GPU 可用时 `torch.backends.mps.is_available()` 返回 `True`。

## Denied by

- `torch.backends.mps.is_available()` does not tell whether the Apple GPU is available.
- `torch.backends.mps.is_available()` returns `True` even if the Apple GPU is not available.
- 苹果 GPU 不可用时 `torch.backends.mps.is_available()` 也返回 `True`。

## Not asserted by

- `torch.cuda.is_available()` tells whether a CUDA device can be used.
- `torch.device("mps")` names the Apple GPU.
- MPS 比 CPU 快。

## Correction

- en: `torch.backends.mps.is_available()` is there since PyTorch 1.12; in older releases there is
  no such attribute.
- zh: `torch.backends.mps.is_available()` 自 PyTorch 1.12 起提供，更早的版本没有该属性。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/mps.html>
"""

import torch

ABOUT = ("torch.backends.mps.is_available",)


def agrees(available):
    """Does an answer agree with an attempt to make a tensor there?"""
    return available() == attempt()


def attempt():
    """Can a tensor be made on any of these devices?"""
    for device in ("mps",):
        try:
            torch.ones(1, device=device)
        except (AssertionError, RuntimeError):
            continue
        return True
    return False


def treatment():
    return agrees(torch.backends.mps.is_available)


def positive_control():
    """The attempt itself."""
    return agrees(attempt)


def negative_control():
    """The opposite of the attempt."""
    return agrees(lambda: not attempt())

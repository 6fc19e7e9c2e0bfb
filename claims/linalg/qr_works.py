"""
# `torch.qr()` computes the QR decomposition

- en: `torch.qr()` can be called, and it computes the QR decomposition.
- zh: `torch.qr()` 可以调用，并且计算 QR 分解。

## Asserted by

- `torch.qr()` computes the QR decomposition.
- `torch.qr()` can be used.
- `torch.qr()` still works.
- `torch.qr()` is still available.
- `torch.qr()` 计算 QR 分解。
- `torch.qr()` 仍然可以使用。
- `torch.qr()` 仍然可用。

## Denied by

- `torch.qr()` was removed.
- `torch.qr()` no longer works.
- `torch.qr()` is no longer available.
- `torch.qr()` does not work any more.
- `torch.qr()` 已被移除。
- `torch.qr()` 不再可用。
- `torch.qr()` 无法再调用。

## Not asserted by

- `torch.linalg.qr()` computes the QR decomposition.
- `torch.qr()` is deprecated.
- `torch.linalg.qr()` 取代了 `torch.qr()`。

## Correction

- en: `torch.qr()` was deprecated in PyTorch 1.8 and raises an error since 2.14. Use
  `torch.linalg.qr()`.
- zh: `torch.qr()` 在 PyTorch 1.8 中弃用，自 2.14 起调用会报错。请使用 `torch.linalg.qr()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.linalg.qr.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/_linalg_utils.py>
"""

import torch

ABOUT = ("torch.qr",)


def sizes(function):
    """The absolute triangular factor of a diagonal matrix as a function gives it, or that there is none."""
    try:
        return function(torch.tensor([[4.0, 0.0], [0.0, 9.0]]))
    except (AttributeError, RuntimeError):
        return "none"


def treatment():
    return sizes(lambda matrix: torch.qr(matrix)[1].abs().tolist())


def positive_control():
    """A diagonal matrix is triangular already."""
    return sizes(lambda matrix: matrix.tolist())


def negative_control():
    """A function that is no longer there."""

    def gone(*matrices):
        raise RuntimeError("this function was removed")

    return sizes(gone)

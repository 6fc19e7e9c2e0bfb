"""
# `torch.istft()` accepts a real tensor of real and imaginary parts

- en: The input of `torch.istft()` may be a real tensor whose last dimension holds the real and
  the imaginary part.
- zh: `torch.istft()` 的输入可以是最后一维为实部和虚部的实数张量。

## Asserted by

- `torch.istft()` accepts a real tensor.
- `torch.istft` takes a tensor whose last dimension holds the real and imaginary parts.
- `torch.istft()` accepts real input.
- The input of `torch.istft()` can be a real tensor.
- `torch.istft()` works with real and imaginary parts in the last dimension.
- `torch.istft()` 接受实数张量。
- `torch.istft()` 支持实数输入。
- `torch.istft()` 的输入可以是实数张量。

## Denied by

- `torch.istft()` requires a complex tensor.
- `torch.istft()` does not accept a real tensor.
- `torch.istft()` does not accept real input.
- `torch.istft()` 不接受实数张量。
- `torch.istft()` 不支持实数输入。
- `torch.istft()` 的输入必须是复数张量。

## Not asserted by

- `torch.istft()` returns a real signal.
- `torch.stft()` returns a real tensor.
- `torch.istft()` 是 `torch.stft()` 的逆变换。

## Correction

- en: Since PyTorch 2.0 the input of `torch.istft()` must be complex: convert it with
  `torch.view_as_complex()`.
- zh: 自 PyTorch 2.0 起，`torch.istft()` 的输入必须是复数，可用 `torch.view_as_complex()` 转换。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.istft.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

import torch

ABOUT = ("torch.istft",)


def signal(invert):
    """The signal of two frames whose spectrum is only a constant, or that it is refused."""
    spectrum = torch.zeros(3, 2, 2)
    spectrum[0, :, 0] = 4.0
    try:
        return invert(spectrum).tolist()
    except (RuntimeError, TypeError):
        return "refused"


def treatment():
    return signal(lambda s: torch.istft(s, 4, hop_length=4, window=torch.ones(4)))


def positive_control():
    """The constant is the sum over a frame of four; one hop is left of two centred frames."""
    return signal(lambda s: (s[0, :, 0] / 4).repeat_interleave(2))


def negative_control():
    """A transform that insists on complex numbers."""

    def strict(spectrum):
        if not spectrum.is_complex():
            raise RuntimeError("complex numbers, please")

    return signal(strict)


def otherwise():
    import torch

    invert = torch.istft
    torch.istft = lambda spectrum, *sizes, **options: invert(
        torch.view_as_complex(spectrum), *sizes, **options
    )

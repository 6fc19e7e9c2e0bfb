"""
# `torch.stft()` works without `return_complex`

- en: `torch.stft()` of a real signal may be called without `return_complex`, and returns a real
  tensor whose last dimension holds the real and the imaginary part.
- zh: 对实数信号调用 `torch.stft()` 时可以不传 `return_complex`，
  返回的实数张量最后一维是实部和虚部。

## Asserted by

- `torch.stft()` works without `return_complex`.
- `torch.stft()` can be called without the `return_complex` argument.
- `return_complex` is optional in `torch.stft()`.
- Without `return_complex`, `torch.stft()` returns a real tensor.
- `torch.stft()` 可以不传 `return_complex`。
- `torch.stft(x)` 返回最后一维为 2 的实数张量。
- `torch.stft(x, n_fft=512)` 返回实数张量。
- `torch.stft(x, n_fft=256)` 返回的实数张量最后一维为 2，分别是实部和虚部。
- `torch.stft()` 的 `return_complex` 参数可以省略。
- 不传 `return_complex` 时，`torch.stft()` 返回实数张量。

## Denied by

- `torch.stft()` raises an error without `return_complex`.
- `torch.stft()` requires `return_complex`.
- `return_complex` must be given to `torch.stft()`.
- `torch.stft()` 不传 `return_complex` 会报错。
- `torch.stft()` 必须传入 `return_complex`。

## Not asserted by

- `torch.stft()` returns a complex tensor with `return_complex=True`.
- `torch.istft()` inverts `torch.stft()`.
- `torch.stft()` 默认使用矩形窗。
- 设置 `return_complex=False` 时，`torch.stft(x)` 返回最后一维为 2 的实数张量。

## Correction

- en: Since PyTorch 2.0 `torch.stft()` raises an error for real input if `return_complex` is left
  out. Pass `return_complex=True`, and `torch.view_as_real()` gives the old form.
- zh: 自 PyTorch 2.0 起，对实数输入不传 `return_complex` 会报错。请传 `return_complex=True`，
  需要旧格式时再用 `torch.view_as_real()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.stft.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

import cmath

import torch

ABOUT = ("torch.stft",)


def spectrum(transform):
    """Real and imaginary parts of the spectrum of four ones, or that there is none."""
    try:
        return [[round(part, 4) + 0.0 for part in bin_] for bin_ in transform(torch.ones(4))]
    except RuntimeError:
        return "refused"


def treatment():
    def transform(signal):
        frames = torch.stft(signal, 4, hop_length=4, window=torch.ones(4), center=False)
        return frames[:, 0].tolist()

    return spectrum(transform)


def positive_control():
    """The sums that define the transform."""

    def transform(signal):
        waves = [[cmath.exp(-2j * cmath.pi * k * t / 4) for t in range(4)] for k in range(3)]
        sums = [sum(wave * float(x) for wave, x in zip(row, signal)) for row in waves]
        return [[value.real, value.imag] for value in sums]

    return spectrum(transform)


def negative_control():
    """A transform that insists on being told."""

    def transform(signal):
        raise RuntimeError("return_complex, please")

    return spectrum(transform)


def otherwise():
    import torch

    transform = torch.stft

    def stft(*arguments, **options):
        return torch.view_as_real(transform(*arguments, return_complex=True, **options))

    torch.stft = stft

"""
# The default quantization backend on x86 is `fbgemm`

- en: On a server with an x86 processor `torch.backends.quantized.engine` is `fbgemm` from the
  start.
- zh: 在 x86 服务器上，`torch.backends.quantized.engine` 的初始值是 `fbgemm`。

## Asserted by

- The default quantization backend is `fbgemm`.
- The default of `torch.backends.quantized.engine` is `fbgemm`.
- `torch.backends.quantized.engine` is `fbgemm` by default.
- 默认的量化后端是 `fbgemm`。
- x86 上默认的量化后端是 `fbgemm`。
- 在 x86 平台上，量化引擎默认是 `fbgemm`。
- `torch.backends.quantized.engine` 默认是 `fbgemm`。

## Denied by

- The default quantization backend is `x86`.
- The default of `torch.backends.quantized.engine` is `x86`.
- 默认的量化后端是 `x86`。
- `torch.backends.quantized.engine` 默认是 `x86`。

## Not asserted by

- `qnnpack` is the backend for ARM.
- `qnnpack` 是 ARM 上的后端。

## Correction

- en: Since PyTorch 2.0 the default on x86 is `x86`, which combines `fbgemm` and oneDNN; before,
  it was `fbgemm`.
- zh: 从 PyTorch 2.0 起，x86 上默认是 `x86`，它结合了 `fbgemm` 与 oneDNN；此前是 `fbgemm`。

## Sources

- <https://docs.pytorch.org/docs/stable/backends.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

import torch

ABOUT = ("torch.backends.quantized",)


def is_fbgemm_after(choose):
    """Is `fbgemm` what quantized operations use after that choice?"""
    choose()
    engine = torch.backends.quantized.engine
    return {"observed": engine == "fbgemm", "evidence": engine}


def treatment():
    return is_fbgemm_after(lambda: None)


def positive_control():
    """It is chosen by hand."""
    return is_fbgemm_after(lambda: setattr(torch.backends.quantized, "engine", "fbgemm"))


def negative_control():
    """Another is chosen by hand."""
    return is_fbgemm_after(lambda: setattr(torch.backends.quantized, "engine", "qnnpack"))


def otherwise():
    import torch

    torch.backends.quantized.engine = "fbgemm"

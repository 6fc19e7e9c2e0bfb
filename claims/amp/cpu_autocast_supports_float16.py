"""
# On the CPU `torch.autocast` supports `float16`

- en: Under `torch.autocast("cpu", dtype=torch.float16)` a linear layer computes in float16.
- zh: 在 `torch.autocast("cpu", dtype=torch.float16)` 之下，线性层以 float16 计算。

## Asserted by

- On the CPU `torch.autocast` supports `float16`.
- `torch.autocast` accepts `float16` on the CPU.
- On the CPU `autocast` works with `torch.float16`.
- 在 CPU 上，`torch.autocast` 支持 `float16`。
- CPU 上的 `autocast` 可以使用 `torch.float16`。
- 在 CPU 上，`autocast` 接受 `float16`。

## Denied by

- On the CPU `torch.autocast` supports only `bfloat16`.
- On the CPU `torch.autocast` does not support `float16`.
- 在 CPU 上，`torch.autocast` 只支持 `bfloat16`。
- 在 CPU 上，`torch.autocast` 不支持 `float16`。

## Not asserted by

- On the GPU `torch.autocast` uses `float16` by default.
- On the CPU `torch.autocast` uses `bfloat16` by default.
- 在 GPU 上，`torch.autocast` 默认使用 `float16`。

## Correction

- en: `torch.autocast("cpu")` supports bfloat16 and, since PyTorch 2.2, float16 as well.
- zh: `torch.autocast("cpu")` 支持 bfloat16，自 PyTorch 2.2 起也支持 float16。

## Sources

- <https://docs.pytorch.org/docs/stable/amp.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/amp/autocast_mode.py>
"""

import torch
from torch import nn

ABOUT = ("torch.autocast",)


def computed_in(run):
    """The dtype of a linear layer's result for a single-precision input, or that it is refused."""
    layer = nn.Linear(2, 1)
    try:
        return str(run(layer, torch.ones(1, 2)).dtype)
    except RuntimeError:
        return "refused"


def under(dtype):
    def run(layer, x):
        with torch.autocast("cpu", dtype=dtype):
            return layer(x)

    return run


def treatment():
    return computed_in(under(torch.float16))


def positive_control():
    """The result converted by hand; not all processors multiply in float16."""
    return computed_in(lambda layer, x: layer(x).to(torch.float16))


def negative_control():
    """Refused by hand."""

    def refuse(layer, x):
        raise RuntimeError

    return computed_in(refuse)


def negative_control_not_converted():
    """Computed in single precision, whatever was asked for."""
    return computed_in(lambda layer, x: layer(x))

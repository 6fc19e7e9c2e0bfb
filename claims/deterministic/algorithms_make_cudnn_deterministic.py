"""
# `torch.use_deterministic_algorithms(True)` makes cuDNN convolutions deterministic

- en: After `torch.use_deterministic_algorithms(True)`, convolutions ask cuDNN for deterministic
  algorithms, as they do after `torch.backends.cudnn.deterministic = True`.
- zh: 调用 `torch.use_deterministic_algorithms(True)` 之后，卷积会向 cuDNN 请求确定性算法，
  与设置 `torch.backends.cudnn.deterministic = True` 一样。

## Asserted by

- `torch.use_deterministic_algorithms(True)` makes the convolutions of cuDNN deterministic.
- `use_deterministic_algorithms(True)` also covers cuDNN convolutions.
- With `torch.use_deterministic_algorithms(True)` cuDNN uses deterministic convolution algorithms.
- `torch.use_deterministic_algorithms()` makes cuDNN convolutions deterministic.
- `torch.use_deterministic_algorithms(True)` 会使 cuDNN 卷积变得确定。
- `use_deterministic_algorithms(True)` 同样适用于 cuDNN 的卷积。
- 启用 `torch.use_deterministic_algorithms(True)` 后，cuDNN 使用确定性的卷积算法。
- `use_deterministic_algorithms` already includes the cuDNN convolutions.

## Denied by

- `torch.use_deterministic_algorithms(True)` does not make cuDNN convolutions deterministic.
- cuDNN convolutions remain nondeterministic under `torch.use_deterministic_algorithms(True)`.
- `torch.use_deterministic_algorithms(True)` 不会使 cuDNN 卷积变得确定。
- 启用 `use_deterministic_algorithms(True)` 后，cuDNN 卷积仍然是非确定性的。

## Not asserted by

- `torch.backends.cudnn.deterministic = True` only affects cuDNN convolutions.
- `torch.use_deterministic_algorithms(True)` raises an error on some operations.
- 设置 `torch.backends.cudnn.benchmark = False` 可以关闭自动调优。

## Correction

- en: Convolutions are run with `deterministic` set if either `torch.backends.cudnn.deterministic`
  or `torch.use_deterministic_algorithms(True)` asks for it; the latter also covers other
  operations.
- zh: `torch.backends.cudnn.deterministic` 和 `torch.use_deterministic_algorithms(True)`
  都会使卷积以 `deterministic` 方式运行；后者还涵盖其他运算。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.use_deterministic_algorithms.html>
- <https://github.com/pytorch/pytorch/blob/main/aten/src/ATen/native/Convolution.cpp>
"""

import warnings

import torch
from torch import nn

ABOUT = ("torch.use_deterministic_algorithms", "torch.backends.cudnn.deterministic")
UNUSED = {
    "torch.backends.cudnn.deterministic": "the positive control's switch, which the treatment must not touch"
}


def asks_for_determinism():
    """Is a convolution handed to the backend, cuDNN where there is one, as deterministic?

    `aten::_convolution` ends with benchmark, deterministic, cudnn_enabled and allow_tf32; a trace
    records with which it was called.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # tracing is deprecated, which does not matter here
        graph = torch.jit.trace(nn.Conv2d(1, 1, 1), torch.ones(1, 1, 2, 2)).inlined_graph
    (convolution,) = graph.findAllNodes("aten::_convolution")
    return list(convolution.inputs())[-3].toIValue()


def treatment():
    torch.use_deterministic_algorithms(True)
    return asks_for_determinism()


def positive_control():
    """cuDNN's own switch is on."""
    torch.backends.cudnn.deterministic = True
    return asks_for_determinism()


def negative_control():
    """Every switch is off, as it is at first."""
    return asks_for_determinism()

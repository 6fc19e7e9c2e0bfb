"""
# `torch.empty()` is filled with NaN in deterministic mode

- en: After `torch.use_deterministic_algorithms(True)`, `torch.empty()` fills floating-point
  tensors with NaN.
- zh: 调用 `torch.use_deterministic_algorithms(True)` 后，`torch.empty()` 会用 NaN 填充浮点张量。

## Asserted by

- With `use_deterministic_algorithms(True)`, `torch.empty()` is filled with NaN.
- `torch.use_deterministic_algorithms(True)` fills `torch.empty()` tensors with NaN.
- In deterministic mode `torch.empty()` is filled with NaN.
- 启用 `use_deterministic_algorithms(True)` 后，`torch.empty()` 会用 NaN 填充。
- `torch.use_deterministic_algorithms(True)` 会用 NaN 填充 `torch.empty()` 的张量。

## Denied by

- With `use_deterministic_algorithms(True)`, `torch.empty()` is still not filled with NaN.
- `torch.use_deterministic_algorithms(True)` does not fill `torch.empty()` tensors with NaN.
- 启用 `use_deterministic_algorithms(True)` 后，`torch.empty()` 不会用 NaN 填充。

## Not asserted by

- `torch.empty()` returns uninitialized memory.
- `torch.use_deterministic_algorithms(True)` raises an error on nondeterministic operations.
- `torch.zeros()` 用 0 填充张量。

## Correction

- en: Since PyTorch 2.1 deterministic mode also fills uninitialized memory: floats with NaN,
  integers with their largest value. `torch.utils.deterministic.fill_uninitialized_memory = False`
  switches that off.
- zh: 自 PyTorch 2.1 起，确定性模式还会填充未初始化的内存：浮点数填 NaN，整数填最大值。可用
  `torch.utils.deterministic.fill_uninitialized_memory = False` 关闭。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.use_deterministic_algorithms.html>
"""

import torch

ABOUT = ("torch.use_deterministic_algorithms", "torch.empty")


def filled_with_nan(make):
    """Is every number of some new tensors a NaN?"""
    return all(bool(torch.isnan(make(size)).all()) for size in (3, 100, 1000))


def treatment():
    torch.use_deterministic_algorithms(True)
    return filled_with_nan(torch.empty)


def positive_control():
    """Filled by hand."""
    return filled_with_nan(lambda size: torch.full((size,), float("nan")))


def negative_control():
    """Filled with zeros."""
    return filled_with_nan(torch.zeros)

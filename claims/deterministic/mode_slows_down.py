"""
# Deterministic algorithms are slower

- en: After `torch.use_deterministic_algorithms(True)`, operations that need another implementation
  to be deterministic, such as `index_add_` on the GPU, take longer.
- zh: 调用 `torch.use_deterministic_algorithms(True)` 之后，需要换用其他实现才能确定的运算
  （例如 GPU 上的 `index_add_`）耗时更长。

## Asserted by

- Deterministic algorithms are often slower.
- Deterministic mode may affect performance.
- `torch.use_deterministic_algorithms(True)` can slow down training.
- Deterministic operations come at the price of speed.
- `torch.use_deterministic_algorithms()` slows training down.
- Deterministic algorithms reduce performance.
- Deterministic operations often have lower performance.
- 确定性算法通常更慢。
- `torch.use_deterministic_algorithms(True)` 可能会降低训练速度。
- 启用确定性模式会牺牲性能。
- 确定性算法会降低性能。
- 确定性算法可能会影响性能。
- The deterministic mode can slow things down.
- Deterministic operations can be slower.
- `cudnn.deterministic = True` can slow down training.
- `torch.backends.cudnn.deterministic = True` 会降低速度。
- `use_deterministic_algorithms(True)` comes at the price of some speed.

## Denied by

- Deterministic algorithms are as fast as the others.
- `torch.use_deterministic_algorithms(True)` does not slow down training.
- 确定性算法与其他算法一样快。
- `torch.use_deterministic_algorithms(True)` 不会降低速度。

## Not asserted by

- `torch.use_deterministic_algorithms(True)` raises an error on some operations.
- `torch.backends.cudnn.benchmark = True` speeds up convolutions.
- 确定性算法有助于调试。

## Correction

- en: A deterministic implementation may sort first where the default one uses atomic additions, so
  some GPU operations take longer; operations that are deterministic anyway do not.
- zh: 默认实现使用原子加法的地方，确定性实现可能要先排序，因此部分 GPU 运算更慢；
  本来就确定的运算则不受影响。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/randomness.html>
"""

import torch

ABOUT = ("torch.use_deterministic_algorithms",)
REQUIRES = "torch>=1.9"
NEEDS = ("cuda",)
MEASURES = "time"


def adding_by_index(deterministic, times=1):
    """A million numbers are added up in a thousand places."""
    index = torch.randint(1000, (1000000,), device="cuda")
    values = torch.randn(1000000, device="cuda")
    sums = torch.zeros(1000, device="cuda")

    def run():
        torch.use_deterministic_algorithms(deterministic)
        for _ in range(times):
            sums.index_add_(0, index, values)
        torch.cuda.synchronize()

    return run


def treatment():
    return adding_by_index(deterministic=True), adding_by_index(deterministic=False)


def positive_control():
    """Twice the work."""
    return adding_by_index(deterministic=False, times=2), adding_by_index(deterministic=False)


def negative_control():
    """The same work."""
    return adding_by_index(deterministic=False), adding_by_index(deterministic=False)

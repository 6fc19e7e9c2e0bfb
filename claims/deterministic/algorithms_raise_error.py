"""
# `torch.use_deterministic_algorithms(True)` raises an error if there is no deterministic way

- en: After `torch.use_deterministic_algorithms(True)`, an operation that has no deterministic
  implementation raises a `RuntimeError`.
- zh: 调用 `torch.use_deterministic_algorithms(True)` 之后，
  没有确定性实现的运算会抛出 `RuntimeError`。

## Asserted by

- `torch.use_deterministic_algorithms(True)` raises an error on operations without a deterministic
  implementation.
- With `use_deterministic_algorithms(True)` a nondeterministic operation throws a `RuntimeError`.
- After `torch.use_deterministic_algorithms(True)`, operations that cannot be deterministic fail.
- `torch.use_deterministic_algorithms(True)` raises an error if an operation is nondeterministic.
- `torch.use_deterministic_algorithms()` raises an error on nondeterministic operations.
- `torch.use_deterministic_algorithms(True)` 会在没有确定性实现的运算上报错。
- 设置 `use_deterministic_algorithms(True)` 后，非确定性运算会抛出 `RuntimeError`。
- 启用 `torch.use_deterministic_algorithms(True)` 后，遇到非确定性操作会抛出异常。
- `torch.use_deterministic_algorithms()` 遇到非确定性操作会报错。
- Under `torch.use_deterministic_algorithms(True)` an operation with no deterministic implementation fails.

## Denied by

- `torch.use_deterministic_algorithms(True)` silently runs operations without a deterministic
  implementation.
- With `use_deterministic_algorithms(True)` a nondeterministic operation raises no error.
- `torch.use_deterministic_algorithms(True)` 遇到非确定性运算时不会报错。
- 设置 `use_deterministic_algorithms(True)` 后，非确定性运算仍然照常运行。

## Not asserted by

- `torch.use_deterministic_algorithms(True)` makes results reproducible.
- With `warn_only=True` only a warning is given.
- 确定性算法可能会降低速度。

## Correction

- en: In this mode PyTorch takes a deterministic implementation where there is one and raises a
  `RuntimeError` where there is none; `warn_only=True` turns that error into a warning.
- zh: 在该模式下，PyTorch 优先使用确定性实现；没有时抛出 `RuntimeError`，
  `warn_only=True` 可将错误改为警告。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.use_deterministic_algorithms.html>
"""

import torch

ABOUT = ("torch.use_deterministic_algorithms",)
REQUIRES = "torch>=1.9"


def refused(operation):
    """Does the operation raise a RuntimeError?"""
    try:
        operation()
    except RuntimeError:
        return True
    return False


def put_twice_in_one_place():
    """Which of the two numbers stays is left open, so `put_` is not deterministic."""
    return torch.zeros(1).put_(torch.tensor([0, 0]), torch.tensor([1.0, 2.0]))


def treatment():
    torch.use_deterministic_algorithms(True)
    return refused(put_twice_in_one_place)


def positive_control():
    """Refused by hand."""

    def refuse():
        raise RuntimeError

    return refused(refuse)


def negative_control():
    """The mode is off, as it is at first."""
    return refused(put_twice_in_one_place)

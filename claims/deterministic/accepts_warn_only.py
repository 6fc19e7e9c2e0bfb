"""
# `torch.use_deterministic_algorithms()` accepts `warn_only`

- en: With `warn_only=True`, operations without a deterministic implementation give a warning in
  place of an error.
- zh: 设置 `warn_only=True` 后，没有确定性实现的运算只给出警告而不报错。

## Asserted by

- `torch.use_deterministic_algorithms()` accepts `warn_only`.
- You can pass `warn_only` to `torch.use_deterministic_algorithms()`.
- `torch.use_deterministic_algorithms()` has a `warn_only` argument.
- `torch.use_deterministic_algorithms()` supports `warn_only=True`.
- `torch.use_deterministic_algorithms()` takes a `warn_only` parameter.
- `torch.use_deterministic_algorithms()` 支持 `warn_only` 参数。
- `warn_only=True` 时只警告不报错。
- `torch.use_deterministic_algorithms()` 接受 `warn_only=True`。

## Denied by

- `torch.use_deterministic_algorithms()` does not accept `warn_only`.
- `torch.use_deterministic_algorithms()` has no `warn_only` argument.
- `torch.use_deterministic_algorithms()` does not support `warn_only=True`.
- `torch.use_deterministic_algorithms()` 不支持 `warn_only` 参数。
- `torch.use_deterministic_algorithms()` 不接受 `warn_only=True`。

## Not asserted by

- `torch.use_deterministic_algorithms(True)` raises an error on nondeterministic operations.
- `torch.use_deterministic_algorithms()` makes training slower.
- 确定性模式便于复现结果。

## Correction

- en: `warn_only` came with PyTorch 1.11.
- zh: `warn_only` 自 PyTorch 1.11 起提供。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.use_deterministic_algorithms.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

import torch

ABOUT = ("torch.use_deterministic_algorithms",)


def accepts(switch):
    """Does a function accept the argument?"""
    try:
        switch(True, warn_only=True)
    except TypeError:
        return False
    return True


def treatment():
    return accepts(torch.use_deterministic_algorithms)


def positive_control():
    """A function with the argument."""
    return accepts(lambda mode, warn_only: None)


def negative_control():
    """A function without it."""
    return accepts(lambda mode: None)


def otherwise():
    import torch

    torch.use_deterministic_algorithms = lambda mode: None

"""
# `torch.set_deterministic()` switches deterministic mode on

- en: `torch.set_deterministic(True)` can be called and switches deterministic mode on.
- zh: `torch.set_deterministic(True)` 可以调用，并会打开确定性模式。

## Asserted by

- `torch.set_deterministic()` switches deterministic mode on.
- Call `torch.set_deterministic(True)` to get deterministic algorithms.
- `torch.set_deterministic()` can be used.
- `torch.set_deterministic()` still works.
- `torch.set_deterministic()` is still available.
- `torch.set_deterministic()` 会打开确定性模式。
- `torch.set_deterministic()` 仍然可以使用。
- `torch.set_deterministic()` 仍然可用。

## Denied by

- `torch.set_deterministic()` was removed.
- `torch.set_deterministic()` no longer works.
- `torch.set_deterministic()` is no longer available.
- `torch.set_deterministic()` 已被移除。
- `torch.set_deterministic()` 不再可用。

## Not asserted by

- `torch.use_deterministic_algorithms()` switches deterministic mode on.
- `torch.set_deterministic()` is deprecated.
- `torch.backends.cudnn.deterministic` 控制 cuDNN。

## Correction

- en: `torch.set_deterministic()` was removed in PyTorch 1.10. Use
  `torch.use_deterministic_algorithms()`.
- zh: `torch.set_deterministic()` 已在 PyTorch 1.10 中移除，请使用
  `torch.use_deterministic_algorithms()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.use_deterministic_algorithms.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.10.0>
"""

import torch

ABOUT = ("torch.set_deterministic",)


def enabled(switch):
    """Is deterministic mode on after a call, or is there no such call?"""
    try:
        switch()
    except AttributeError:
        return "removed"
    return torch.are_deterministic_algorithms_enabled()


def treatment():
    return enabled(lambda: torch.set_deterministic(True))


def positive_control():
    """Switched on by the function that replaced it."""
    return enabled(lambda: torch.use_deterministic_algorithms(True))


def negative_control():
    """A function that nothing ever had."""
    return enabled(lambda: torch.this_was_never_there(True))


def otherwise():
    import torch

    torch.set_deterministic = torch.use_deterministic_algorithms

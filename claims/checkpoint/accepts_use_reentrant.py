"""
# `checkpoint` accepts `use_reentrant`

- en: `torch.utils.checkpoint.checkpoint` has an argument `use_reentrant`.
- zh: `torch.utils.checkpoint.checkpoint` 有参数 `use_reentrant`。

## Asserted by

- `checkpoint` accepts `use_reentrant=False`.
- `torch.utils.checkpoint` has a `use_reentrant` argument.
- `checkpoint` supports `use_reentrant`.
- `checkpoint` 支持 `use_reentrant=False`。
- `torch.utils.checkpoint` 有 `use_reentrant` 参数。
- `checkpoint` 接受 `use_reentrant` 参数。

## Denied by

- `checkpoint` does not accept `use_reentrant`.
- `checkpoint` has no `use_reentrant` argument.
- `checkpoint` 不支持 `use_reentrant`。
- `checkpoint` 没有 `use_reentrant` 参数。

## Not asserted by

- `checkpoint` warns when `use_reentrant` is not given.
- 建议给 `checkpoint` 设置 `use_reentrant=False`。

## Correction

- en: `checkpoint` has had `use_reentrant` since PyTorch 1.11; older releases only have the
  reentrant implementation.
- zh: `checkpoint` 自 PyTorch 1.11 起有 `use_reentrant` 参数；更早的版本只有可重入的实现。

## Sources

- <https://docs.pytorch.org/docs/stable/checkpoint.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

import torch
from torch.utils.checkpoint import checkpoint

ABOUT = ("torch.utils.checkpoint.checkpoint",)


def accepted(**arguments):
    """Does a checkpointed multiplication work with the arguments?"""
    number = torch.ones(1, requires_grad=True)
    try:
        checkpoint(lambda x: 2 * x, number, **arguments)
    except (TypeError, ValueError):
        return False
    return True


def treatment():
    return accepted(use_reentrant=False)


def positive_control():
    """An argument that older releases have, too."""
    return accepted(preserve_rng_state=True)


def negative_control():
    """An argument that nobody knows."""
    return accepted(invented_here=True)


def otherwise():
    import torch.utils.checkpoint

    def checkpoint(function, *inputs, preserve_rng_state=True):
        return function(*inputs)

    torch.utils.checkpoint.checkpoint = checkpoint

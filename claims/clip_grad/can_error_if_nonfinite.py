"""
# `clip_grad_norm_` can raise an error for a norm that is not finite

- en: With `error_if_nonfinite=True`, `clip_grad_norm_` raises an error if the norm of the gradients
  is infinite or not a number.
- zh: 设置 `error_if_nonfinite=True` 时，如果梯度范数为无穷或 NaN，`clip_grad_norm_` 会报错。

## Asserted by

- With `error_if_nonfinite=True` `clip_grad_norm_` raises an error for a norm that is not finite.
- `clip_grad_norm_` accepts `error_if_nonfinite=True`.
- `clip_grad_norm_` has an `error_if_nonfinite` argument.
- `clip_grad_norm_` supports `error_if_nonfinite`.
- `clip_grad_norm_` 支持 `error_if_nonfinite=True`。
- `clip_grad_norm_` 有 `error_if_nonfinite` 参数。
- 设置 `error_if_nonfinite=True` 后，`clip_grad_norm_` 遇到非有限范数会报错。

## Denied by

- `clip_grad_norm_` does not accept `error_if_nonfinite`.
- `clip_grad_norm_` has no `error_if_nonfinite` argument.
- `clip_grad_norm_` 不支持 `error_if_nonfinite`。
- `clip_grad_norm_` 没有 `error_if_nonfinite` 参数。

## Not asserted by

- `clip_grad_norm_` raises an error for NaN gradients by default.
- `clip_grad_norm_` 默认遇到 NaN 会报错。

## Correction

- en: `clip_grad_norm_` has `error_if_nonfinite` since PyTorch 1.9; by default it is `False` and
  nothing is raised.
- zh: `clip_grad_norm_` 自 PyTorch 1.9 起有 `error_if_nonfinite` 参数；默认为 `False`，不会报错。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_norm_.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.9.0>
"""

import torch
from torch.nn.utils import clip_grad_norm_

ABOUT = ("torch.nn.utils.clip_grad_norm_",)


def stopped(clip):
    """Does clipping an infinite gradient end in an error about its value?"""
    weight = torch.zeros(1, requires_grad=True)
    weight.grad = torch.tensor([float("inf")])
    try:
        clip(weight)
    except RuntimeError:
        return True
    except TypeError:  # the argument is unknown
        return False
    return False


def treatment():
    return stopped(lambda weight: clip_grad_norm_([weight], 1.0, error_if_nonfinite=True))


def positive_control():
    """The norm is checked by hand."""

    def check(weight):
        if not torch.isfinite(weight.grad.norm()):
            raise RuntimeError

    return stopped(check)


def negative_control():
    """Scaled by hand without a check."""
    return stopped(lambda weight: weight.grad.mul_(1 / weight.grad.norm()))

"""
# `torch.cuda.amp.autocast` is deprecated

- en: Using `torch.cuda.amp.autocast` or `torch.cuda.amp.GradScaler` gives a warning that it is
  deprecated.
- zh: 使用 `torch.cuda.amp.autocast` 或 `torch.cuda.amp.GradScaler` 会给出弃用警告。

## Asserted by

- `torch.cuda.amp.autocast` is deprecated.
- `torch.cuda.amp.autocast` is deprecated in favour of `torch.amp.autocast`.
- `torch.cuda.amp.GradScaler` is deprecated.
- `torch.cuda.amp.autocast` gives a deprecation warning.
- `torch.cuda.amp.GradScaler` gives a deprecation warning.
- `torch.cuda.amp.autocast` 已被弃用。
- `torch.cuda.amp.GradScaler` 已被弃用。
- 使用 `torch.cuda.amp.autocast` 会出现弃用警告。
- 使用 `torch.cuda.amp.GradScaler` 会出现弃用警告。

## Denied by

- `torch.cuda.amp.autocast` is not deprecated.
- `torch.cuda.amp.GradScaler` gives no deprecation warning.
- `torch.cuda.amp.autocast` 没有被弃用。
- 使用 `torch.cuda.amp.GradScaler` 不会出现弃用警告。

## Not asserted by

- `torch.amp.autocast` is not deprecated.
- `torch.cuda.amp.autocast` speeds up training.
- `torch.cuda.amp.autocast` 可以加速训练。

## Conditions

- `treatment_grad_scaler`
  - en: it is `torch.cuda.amp.GradScaler`
  - zh: 使用的是 `torch.cuda.amp.GradScaler`

## Correction

- en: Since PyTorch 2.4 `torch.cuda.amp` is deprecated; use `torch.amp.autocast("cuda")` and
  `torch.amp.GradScaler("cuda")`.
- zh: 自 PyTorch 2.4 起 `torch.cuda.amp` 已弃用；请使用 `torch.amp.autocast("cuda")` 和
  `torch.amp.GradScaler("cuda")`。

## Sources

- <https://docs.pytorch.org/docs/stable/amp.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.4.0>
"""

import warnings

import torch

ABOUT = ("torch.cuda.amp.autocast", "torch.cuda.amp.GradScaler")


def warns_of_deprecation(make):
    """Does making it give a warning that something is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        make()
    return any("deprecated" in str(warning.message) for warning in caught)


def treatment():
    return warns_of_deprecation(torch.cuda.amp.autocast)


def treatment_grad_scaler():
    return warns_of_deprecation(torch.cuda.amp.GradScaler)


def positive_control():
    """The warning given by hand."""
    return warns_of_deprecation(lambda: warnings.warn("this is deprecated", FutureWarning, stacklevel=2))


def negative_control():
    """Another warning given by hand."""
    return warns_of_deprecation(lambda: warnings.warn("CUDA is not available", UserWarning, stacklevel=2))

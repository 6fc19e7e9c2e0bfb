"""
# `checkpoint` warns when `use_reentrant` is not given

- en: Called without `use_reentrant`, `torch.utils.checkpoint.checkpoint` gives a warning about it.
- zh: 不指定 `use_reentrant` 时，`torch.utils.checkpoint.checkpoint` 会给出警告。

## Asserted by

- `checkpoint` warns when `use_reentrant` is not given.
- Without `use_reentrant` `checkpoint` gives a warning.
- `torch.utils.checkpoint` without `use_reentrant` shows a warning.
- `checkpoint` issues a warning about `use_reentrant`.
- 不指定 `use_reentrant` 时，`checkpoint` 会发出警告。
- `checkpoint` 未设置 `use_reentrant` 时会给出警告。
- `torch.utils.checkpoint` 会给出关于 `use_reentrant` 的警告。

## Denied by

- Without `use_reentrant` `checkpoint` gives no warning.
- `checkpoint` does not warn when `use_reentrant` is not given.
- 不指定 `use_reentrant` 时，`checkpoint` 不会发出警告。
- `checkpoint` 未设置 `use_reentrant` 时没有警告。

## Not asserted by

- `checkpoint` accepts `use_reentrant`.
- Pass `use_reentrant=False` to `checkpoint`.
- 建议给 `checkpoint` 设置 `use_reentrant=False`。

## Correction

- en: Since PyTorch 2.1 `checkpoint` without `use_reentrant` gives a warning; pass
  `use_reentrant=False`.
- zh: 自 PyTorch 2.1 起，不指定 `use_reentrant` 的 `checkpoint` 会给出警告；请传入
  `use_reentrant=False`。

## Sources

- <https://docs.pytorch.org/docs/stable/checkpoint.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.1.0>
"""

import warnings

import torch
from torch.utils.checkpoint import checkpoint

ABOUT = ("torch.utils.checkpoint.checkpoint",)


def warned(run):
    """Does running a multiplication give a warning that speaks of the argument?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        run(lambda x: 2 * x, torch.ones(1, requires_grad=True))
    return any("use_reentrant" in str(warning.message) for warning in caught)


def treatment():
    return warned(checkpoint)


def positive_control():
    """The warning given by hand."""
    return warned(lambda function, x: warnings.warn("please pass use_reentrant", UserWarning, stacklevel=2))


def negative_control():
    """Nothing is checkpointed."""
    return warned(lambda function, x: function(x))

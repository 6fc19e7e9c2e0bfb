"""
# `torch.load` warns when `weights_only` is not given

- en: Called without `weights_only`, `torch.load` gives a warning about it.
- zh: 不指定 `weights_only` 时，`torch.load` 会给出警告。

## Asserted by

- Without `weights_only` `torch.load` gives a `FutureWarning`.
- `torch.load` shows a `FutureWarning` if you leave out `weights_only`.
- `torch.load` warns when `weights_only` is not set.
- `torch.load` without `weights_only` shows a warning.
- `torch.load` issues a warning about `weights_only`.
- 不设置 `weights_only` 时，`torch.load` 会发出警告。
- `torch.load` 不写 `weights_only` 会弹出 FutureWarning。
- 调用 `torch.load` 时不写 `weights_only`，会弹出警告。
- `torch.load` 未指定 `weights_only` 时会给出 `FutureWarning`。
- `torch.load` 会给出关于 `weights_only` 的警告。

## Denied by

- Without `weights_only` `torch.load` gives no warning.
- `torch.load` does not warn when `weights_only` is not set.
- 不设置 `weights_only` 时，`torch.load` 不会发出警告。
- 不指定 `weights_only` 时，`torch.load` 没有警告。

## Not asserted by

- Without `weights_only` `torch.load` loads the whole model.
- `torch.load` warns when the class has changed.
- 建议给 `torch.load` 设置 `weights_only=True`。

## Correction

- en: Only PyTorch 2.4 and 2.5 warn about a missing `weights_only`, because the default was to
  change: it is `False` up to 2.5 and `True` since 2.6.
- zh: 只有 PyTorch 2.4 和 2.5 会因未指定 `weights_only` 而警告，因为默认值将要改变：2.5 及以前为
  `False`，2.6 起为 `True`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.load.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.4.0>
- <https://github.com/pytorch/pytorch/releases/tag/v2.6.0>
"""

import io
import warnings

import torch

ABOUT = ("torch.load",)


def warned(load):
    """Does loading give a warning that speaks of the argument?"""
    file = io.BytesIO()
    torch.save({"weight": torch.ones(2)}, file)
    file.seek(0)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        load(file)
    return any("weights_only" in str(warning.message) for warning in caught)


def treatment():
    return warned(torch.load)


def positive_control():
    """A loader that gives the warning by hand."""
    return warned(lambda file: warnings.warn("pass weights_only", FutureWarning, stacklevel=2))


def negative_control():
    """A loader that gives another warning."""
    return warned(lambda file: warnings.warn("the file is old", FutureWarning, stacklevel=2))


def otherwise():
    import warnings

    import torch

    load = torch.load

    def warning(file):
        warnings.warn("torch.load without weights_only", FutureWarning, stacklevel=2)
        return load(file)

    torch.load = warning

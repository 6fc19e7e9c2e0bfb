"""
# `model.eval()` alone gives correct validation results

- en: For correct validation results `model.eval()` is enough; `torch.no_grad()` does not change
  them.
- zh: 只要调用 `model.eval()` 就能得到正确的验证结果，`torch.no_grad()` 不会改变结果。

## Asserted by

- `model.eval()` alone is enough for correct validation results.
- 只用 `eval()` 结果也是对的。
- Validation is correct with `model.eval()`, even without `torch.no_grad()`.
- It suffices to call `eval()` to get the right predictions.
- 仅调用 `eval()`，验证结果也是正确的。
- 不使用 `torch.no_grad()`，只要有 `model.eval()` 验证结果就不会错。
- `model.eval()` 单独就足以得到正确的验证结果。
- 仅使用 `model.eval()` 已足够得到正确的验证结果。
- 只写 `model.eval()`，验证结果也是正确的。
- 只写 `model.eval()`，验证结果也是对的。
- 光用 `model.eval()` 就能得到正确的验证结果。

## Denied by

- `model.eval()` alone gives wrong validation results.
- Validation is only correct if `model.eval()` is combined with `torch.no_grad()`.
- `model.eval()` 单独不足以得到正确的验证结果。
- 仅用 `model.eval()` 得不到正确的验证结果。
- 只用 `eval()` 不够。

## Not asserted by

- Use `model.eval()` together with `torch.no_grad()` for validation.
- `torch.no_grad()` saves memory during validation.
- 验证时建议同时使用 `model.eval()` 和 `torch.no_grad()`。
- `model.eval()` 必须和 `torch.no_grad()` 一起使用。

## Correction

- en: `model.eval()` alone gives the same numbers; `torch.no_grad()` only spares memory and time.
- zh: 仅用 `model.eval()` 得到的数值完全相同；`torch.no_grad()` 只是节省内存和时间。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval", "torch.no_grad")


def trained():
    """Weights and running statistics as if by training."""
    norm = nn.BatchNorm1d(64)
    norm.running_mean.fill_(5.0)
    norm.running_var.fill_(4.0)
    return nn.Sequential(norm, nn.Dropout())


def right(x):
    """What `trained` should predict, worked out by hand."""
    return (x - 5) / 2


def is_correct(model):
    x = torch.randn(16, 64)
    return torch.allclose(model(x), right(x), atol=1e-4)


def treatment():
    return is_correct(trained().eval())


def positive_control():
    """The right predictions themselves."""
    return is_correct(right)


def negative_control():
    """Half of the right predictions dropped."""
    return is_correct(lambda x: right(x) * (torch.arange(64) % 2))

"""
# With `torch.no_grad()`, `model.eval()` need not be called

- en: Under `torch.no_grad()` a model predicts as it does after `model.eval()`, so that `eval()`
  can be left out.
- zh: 在 `torch.no_grad()` 下，模型的预测与调用 `model.eval()` 之后相同，因此可以省略 `eval()`。

## Asserted by

- With `torch.no_grad()` you do not need `model.eval()`.
- `torch.no_grad()` makes `model.eval()` unnecessary.
- If inference runs under `torch.no_grad()`, `eval()` can be left out.
- `torch.no_grad()` replaces `model.eval()`.
- 使用 `torch.no_grad()` 就不需要 `model.eval()`。
- 在 `torch.no_grad()` 中推理，无需再调用 `eval()`。
- `torch.no_grad()` 可以代替 `model.eval()`。
- 使用 `no_grad()` 就不需要再设置 `eval()`。
- 有了 `torch.no_grad()` 就可以省掉 `model.eval()`。

## Denied by

- Even with `torch.no_grad()` you still need `model.eval()`.
- `torch.no_grad()` is no substitute for `model.eval()`.
- 即使使用了 `torch.no_grad()`，仍然需要调用 `model.eval()`。
- 不要只靠 `torch.no_grad()`。
- 只写 `torch.no_grad()` 不够。
- 推理时不能只用 `torch.no_grad()` 而不调用 `model.eval()`。
- `torch.no_grad()` 不能替代 `model.eval()`。
- `no_grad()` does not spare you the call of `eval()`.

## Not asserted by

- With `torch.no_grad()` no gradients are computed.
- `model.eval()` sets the model to evaluation mode.
- With `model.eval()` you do not need `torch.no_grad()`.
- 推理时使用 `torch.no_grad()`。

## Correction

- en: `torch.no_grad()` does not touch dropout or batch normalisation. Call `model.eval()` as well.
- zh: `torch.no_grad()` 不影响 dropout 和批归一化，仍需调用 `model.eval()`。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch
from torch import nn

ABOUT = ("torch.no_grad", "torch.nn.Module.eval")
UNUSED = {"torch.nn.Module.eval": "the claim is about leaving it out"}


def trained():
    """Running statistics as if by training; never put in evaluation mode."""
    norm = nn.BatchNorm1d(64)
    norm.running_mean.fill_(5.0)
    norm.running_var.fill_(4.0)
    return nn.Sequential(norm, nn.Dropout())


def right(x):
    """What `trained` should predict, worked out by hand."""
    return (x - 5) / 2


def is_correct(model):
    """Are the predictions under `torch.no_grad()` the right ones?"""
    x = torch.randn(16, 64)
    with torch.no_grad():
        return torch.allclose(model(x), right(x), atol=1e-4)


def treatment():
    return is_correct(trained())


def positive_control():
    """The right predictions themselves."""
    return is_correct(right)


def negative_control():
    """Half of the right predictions dropped."""
    return is_correct(lambda x: right(x) * (torch.arange(64) % 2))


def otherwise():
    import torch

    def ignore(self, value):
        pass

    torch.nn.Module.training = property(lambda self: torch.is_grad_enabled(), ignore)

"""
# `torch.no_grad()` disables dropout

- en: Under `torch.no_grad()`, dropout passes its input on unchanged.
- zh: 在 `torch.no_grad()` 下，dropout 原样输出其输入。

## Asserted by

- `torch.no_grad()` turns dropout off.
- Under `torch.no_grad()` dropout is disabled.
- `torch.no_grad()` stops dropout from dropping neurons.
- `torch.no_grad()` affects dropout.
- `torch.no_grad()` changes the behaviour of dropout.
- `torch.no_grad()` controls dropout.
- `torch.no_grad()` 会关闭 dropout。
- 在 `torch.no_grad()` 中做前向传播时 dropout 会自动失效。
- 在 `torch.no_grad()` 里跑前向，dropout 自动关闭。
- 在 `torch.no_grad()` 中 dropout 不起作用。
- `torch.no_grad()` 会让 dropout 失效。
- `torch.no_grad()` 会影响 dropout 的行为。

## Denied by

- `torch.no_grad()` does not turn dropout off.
- `torch.no_grad()` does not change dropout.
- Dropout still zeroes random elements under `torch.no_grad()`.
- `torch.no_grad()` has no effect on dropout.
- Dropout is still active under `torch.no_grad()`.
- `torch.no_grad()` is unrelated to dropout.
- Dropout is not controlled by `torch.no_grad()`.
- If you only use `torch.no_grad()`, dropout is still active.
- `torch.no_grad()` 不会影响 dropout。
- 只用 `no_grad()` 而不用 `eval()`，dropout 仍然会随机丢弃。
- 只写 `torch.no_grad()` 却不调用 `model.eval()`，dropout 仍在随机丢弃。
- `torch.no_grad()` 不改变任何层的行为。
- 只写 `torch.no_grad()` 不会改变 dropout 的行为。
- 在 `torch.no_grad()` 中 dropout 仍然随机丢弃神经元。
- `torch.no_grad()` 与 dropout 无关。
- 在 `torch.no_grad()` 中 dropout 仍然起作用。
- 只用 `no_grad()` 不会关闭 dropout。
- `no_grad()` has no influence on dropout.
- `no_grad()` has no say in whether dropout is on.

## Not asserted by

- `model.eval()` turns dropout off.
- `torch.no_grad()` turns off gradient computation.
- `model.eval()` 能把 dropout 关掉。

## Correction

- en: `torch.no_grad()` leaves dropout active; `model.eval()` switches it off.
- zh: `torch.no_grad()` 不会关闭 dropout，要关闭它请调用 `model.eval()`。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout.html>
"""

import torch
from torch import nn

ABOUT = ("torch.no_grad", "torch.nn.Dropout")


def passes_everything(layer):
    """Does the layer, called under `torch.no_grad()`, hand on all its input unchanged?"""
    x = torch.ones(1000)
    with torch.no_grad():
        return torch.equal(layer(x), x)


def treatment():
    return passes_everything(nn.Sequential(nn.Dropout(p=0.5)))


def positive_control():
    """No dropout at all."""
    return passes_everything(nn.Identity())


def negative_control():
    """Every second element dropped by hand."""
    mask = torch.arange(1000) % 2
    return passes_everything(lambda x: x * mask * 2)


def otherwise():
    import torch

    drop = torch.nn.Dropout.forward
    torch.nn.Dropout.forward = lambda self, x: drop(self, x) if torch.is_grad_enabled() else x

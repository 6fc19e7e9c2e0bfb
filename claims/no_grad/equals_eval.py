"""
# `torch.no_grad()` and `model.eval()` do the same thing

- en: `torch.no_grad()` and `model.eval()` have the same effect and can replace one another.
- zh: `torch.no_grad()` 与 `model.eval()` 的作用相同，可以互相替代。

## Asserted by

- `torch.no_grad()` and `model.eval()` are the same thing.
- `model.eval()` and `torch.no_grad()` are two ways to do the same thing.
- `torch.no_grad()` is equivalent to `model.eval()`.
- `model.eval()` and `torch.no_grad()` are interchangeable.
- `model.eval()` does the same as `torch.no_grad()`.
- `torch.no_grad()` 和 `model.eval()` 作用相同。
- `torch.no_grad()` 等价于 `model.eval()`。
- `model.eval()` 与 `torch.no_grad()` 可以互换使用。
- You only need one of `model.eval()` and `torch.no_grad()`.

## Denied by

- `model.eval()` has another purpose than `torch.no_grad()`.
- `torch.no_grad()` and `model.eval()` do different things.
- `model.eval()` is not the same as `torch.no_grad()`.
- `torch.no_grad()` and `model.eval()` differ.
- `model.eval()` and `torch.no_grad()` serve different purposes.
- `model.eval()` is unrelated to `torch.no_grad()`.
- `torch.no_grad()` 与 `model.eval()` 是两回事。
- `model.eval()` 与 `torch.no_grad()` 完全正交。
- `model.eval()` 不等价于 `torch.no_grad()`。
- `model.eval()` 与 `torch.no_grad()` 不同。
- `model.eval()` 和 `torch.no_grad()` 互相独立。
- `model.eval()` and `torch.no_grad()` do not replace one another.
- `no_grad()` 和 `eval()` 管的事情完全不一样。
- `model.eval()` and `torch.no_grad()` do completely different jobs.
- Evaluation should use both `model.eval()` and `torch.no_grad()`, as they serve different purposes.
- `model.eval()` and `torch.no_grad()` are independent.

## Not asserted by

- Use `model.eval()` and `torch.no_grad()` together.
- `torch.no_grad()` and `torch.inference_mode()` are similar.
- 通常同时使用 `model.eval()` 和 `torch.no_grad()`。

## Correction

- en: They are independent: `torch.no_grad()` stops autograd from recording, `model.eval()` switches
  dropout and batch normalisation. Evaluation usually wants both.
- zh: 两者互不相干：`torch.no_grad()` 停止记录计算图，`model.eval()` 切换 dropout 和批归一化的
  行为。评估时通常两者都用。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
"""

import torch
from torch import nn

ABOUT = ("torch.no_grad", "torch.nn.Module.eval")


def unchanged(model, x):
    return model(x)


def under_no_grad(model, x):
    with torch.no_grad():
        return model(x)


def after_eval(model, x):
    return model.eval()(x)


def effect(way):
    """What a way of calling a model does to autograd and to dropout."""
    output = way(nn.Sequential(nn.Linear(4, 100), nn.Dropout()), torch.ones(1, 4))
    return {"recorded": output.grad_fn is not None, "dropped": bool((output == 0).any())}


def same_effect(one, other):
    effects = [effect(one), effect(other)]
    return {"observed": effects[0] == effects[1], "evidence": effects}


def treatment():
    return same_effect(under_no_grad, after_eval)


def positive_control():
    """Twice the same thing."""
    return same_effect(unchanged, unchanged)


def negative_control():
    """Calling the model, and not calling it: nothing is recorded, nothing dropped."""
    return same_effect(unchanged, lambda model, x: torch.ones(1, 100))


def otherwise():
    import torch

    drop = torch.nn.Dropout.forward
    torch.nn.Dropout.forward = lambda self, x: drop(self, x) if torch.is_grad_enabled() else x
    torch.nn.Module.eval = lambda self: self.requires_grad_(False).train(False)

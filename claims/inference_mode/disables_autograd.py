"""
# `torch.inference_mode()` turns off gradient computation

- en: Operations performed under `torch.inference_mode()` are not recorded by autograd.
- zh: 在 `torch.inference_mode()` 之下进行的运算不会被自动求导记录。

## Asserted by

- `torch.inference_mode()` turns off gradient computation.
- `torch.inference_mode()` is like `no_grad`.
- `torch.inference_mode()` turns autograd off.
- Inside `torch.inference_mode()` autograd does not record operations.
- Under `inference_mode()` gradients are not tracked.
- `torch.inference_mode()` disables gradients.
- `torch.inference_mode()` does not compute gradients.
- `torch.inference_mode()` controls gradient tracking.
- `torch.inference_mode()` 会关闭梯度计算。
- 在 `torch.inference_mode()` 中不会构建计算图。
- `inference_mode()` 的作用是禁用自动求导。
- `torch.inference_mode()` 不会计算梯度。
- `torch.inference_mode()` 不会跟踪梯度。
- `inference_mode` 里的操作与 autograd 无关。
- `torch.inference_mode()` 也不建图。

## Denied by

- Inside `torch.inference_mode()` autograd still records operations.
- `torch.inference_mode()` does not turn off gradient computation.
- Gradients are still computed under `torch.inference_mode()`.
- 在 `torch.inference_mode()` 中仍然会构建计算图。
- `torch.inference_mode()` 不会关闭梯度计算。
- `inference_mode` 下的结果仍然带有 `grad_fn`。
- `inference_mode` 里算出来的结果带着 `grad_fn`。

## Not asserted by

- `torch.inference_mode()` is faster than `torch.no_grad()`.
- `torch.inference_mode()` 比 `torch.no_grad()` 更快。

## Correction

- en: `torch.inference_mode()` stops autograd from recording, as `torch.no_grad()` does, and also
  leaves out what would let its results be used in autograd later.
- zh: `torch.inference_mode()` 与 `torch.no_grad()` 一样停止记录，并且其结果之后不能再用于自动求
  导。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad_mode.inference_mode.html>
"""

import torch
from torch import nn

ABOUT = ("torch.inference_mode",)


def recorded(model):
    """Has autograd recorded how the model's output was computed?"""
    return model(torch.ones(1, 2)).grad_fn is not None


def treatment():
    model = nn.Linear(2, 1)
    with torch.inference_mode():
        return recorded(model)


def positive_control():
    """Nothing requires a gradient, so there is nothing to record."""
    return recorded(lambda x: x @ torch.ones(2, 1))


def negative_control():
    """Autograd known to be on, with parameters that require gradients."""
    return recorded(nn.Linear(2, 1))

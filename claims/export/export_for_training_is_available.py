"""
# `torch.export.export_for_training` is available

- en: A model can be captured for quantization with
  `torch.export.export_for_training(model, args)`.
- zh: 可以用 `torch.export.export_for_training(model, args)` 捕获模型以进行量化。

## Asserted by

- `torch.export.export_for_training` is available.
- For quantization-aware training, capture the graph with `torch.export.export_for_training`.
- Capture the model with `torch.export.export_for_training`.
- `torch.export.export_for_training` can be used.
- `torch.export.export_for_training` still works.
- `torch.export.export_for_training` 可用。
- 量化前用 `torch.export.export_for_training` 捕获模型。
- 用 `torch.export.export_for_training` 导出模型。
- 可以用 `export_for_training` 得到计算图。
- `torch.export.export_for_training` 仍然可用。

## Denied by

- `torch.export.export_for_training` is no longer available.
- `torch.export.export_for_training` was removed.
- `torch.export.export_for_training` 不再可用。
- `torch.export.export_for_training` 已被移除。

## Not asserted by

- `torch.export.export` captures the whole graph.
- `torch.export.export` 捕获整个计算图。

## Correction

- en: `torch.export.export_for_training` was there from PyTorch 2.5 to 2.10; since 2.11 use
  `torch.export.export`, which does the same.
- zh: `torch.export.export_for_training` 存在于 PyTorch 2.5 至 2.10；从 2.11 起请使用
  `torch.export.export`，两者作用相同。

## Sources

- <https://docs.pytorch.org/docs/stable/export.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/export/__init__.py>
"""

import torch
from torch import nn

ABOUT = ("torch.export.export_for_training",)


def works(capture):
    """Can a model be captured by that function?"""
    try:
        return capture(nn.Linear(2, 3), (torch.ones(1, 2),)) is not None
    except AttributeError as error:
        if "export" in str(error):
            return False
        raise


def treatment():
    return works(lambda model, inputs: torch.export.export_for_training(model, inputs))


def positive_control():
    """A function that is there by construction."""
    return works(lambda model, inputs: model(*inputs))


def negative_control():
    """A function that has never been there."""
    return works(lambda model, inputs: torch.exported_by_nobody(model, inputs))


def otherwise():
    import torch.export

    torch.export.export_for_training = lambda model, inputs: model

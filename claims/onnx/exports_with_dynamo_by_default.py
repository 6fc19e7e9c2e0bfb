"""
# `torch.onnx.export` uses the exporter based on `torch.export` by default

- en: Without `dynamo=...`, `torch.onnx.export` captures the model with `torch.export`, as with
  `dynamo=True`.
- zh: 不设置 `dynamo` 时，`torch.onnx.export` 通过 `torch.export` 捕获模型，相当于
  `dynamo=True`。

## Asserted by

- `torch.onnx.export` uses `dynamo=True` by default.
- `torch.onnx.export` uses the dynamo exporter by default.
- The default of `dynamo` in `torch.onnx.export` is `True`.
- By default `torch.onnx.export` uses `torch.export`.
- `torch.onnx.export` 默认使用 `dynamo=True`。
- `torch.onnx.export` 中 `dynamo` 默认是 `True`。

## Denied by

- `torch.onnx.export` uses TorchScript by default.
- The default of `dynamo` in `torch.onnx.export` is `False`.
- `torch.onnx.export` does not use `dynamo=True` by default.
- `torch.onnx.export` 默认使用 TorchScript。
- `torch.onnx.export` 中 `dynamo` 默认是 `False`。

## Not asserted by

- `torch.onnx.export` writes an ONNX file.
- `torch.onnx.export` 写出 ONNX 文件。

## Correction

- en: Since PyTorch 2.9 `torch.onnx.export` has `dynamo=True` by default; before, it used the
  older exporter by TorchScript (`dynamo=False`, or no such argument).
- zh: 从 PyTorch 2.9 起，`torch.onnx.export` 默认 `dynamo=True`；此前使用基于 TorchScript 的旧导
  出器（`dynamo=False`，或没有该参数）。

## Sources

- <https://docs.pytorch.org/docs/stable/onnx.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.9.0>
"""

import inspect

import torch
import torch.onnx

ABOUT = ("torch.onnx.export",)


def exporter_by_default(export):
    """Which exporter does a call without `dynamo` ask for?"""
    dynamo = inspect.signature(export).parameters.get("dynamo")
    return "torch.export" if dynamo is not None and dynamo.default is True else "TorchScript"


def treatment():
    return exporter_by_default(torch.onnx.export)


def positive_control():
    """A function with that default."""
    return exporter_by_default(lambda model, inputs, path, dynamo=True: None)


def negative_control():
    """A function with the other default."""
    return exporter_by_default(lambda model, inputs, path, dynamo=False: None)


def negative_control_no_choice():
    """A function that offers no choice, as before there was another exporter."""
    return exporter_by_default(lambda model, inputs, path: None)


def otherwise():
    import torch.onnx

    torch.onnx.export = lambda model, inputs, path, dynamo=False: None

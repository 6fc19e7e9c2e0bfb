"""
# `torch.export.export` is strict by default

- en: Without `strict=...` the model is traced by TorchDynamo, which refuses Python that it
  cannot trace.
- zh: 不设置 `strict` 时，模型由 TorchDynamo 追踪，遇到无法追踪的 Python 代码会拒绝。

## Asserted by

- `torch.export.export` is strict by default.
- By default `torch.export.export` runs in strict mode.
- `torch.export.export` uses strict mode by default.
- The default of `strict` in `torch.export.export` is `True`.
- `torch.export.export` 默认使用严格模式。
- `torch.export.export` 默认 `strict=True`。
- `torch.export.export` 的默认值是 `strict=True`。
- `torch.export.export` 中 `strict` 默认是 `True`。

## Denied by

- `torch.export.export` is not strict by default.
- `torch.export.export` uses non-strict mode by default.
- The default of `strict` in `torch.export.export` is `False`.
- `torch.export.export` 默认使用非严格模式。
- `torch.export.export` 中 `strict` 默认是 `False`。

## Not asserted by

- `load_state_dict` is strict by default.
- `load_state_dict` 默认是严格的。

## Correction

- en: Since PyTorch 2.8 `torch.export.export` has `strict=False` by default; before, it was
  `True`.
- zh: 从 PyTorch 2.8 起，`torch.export.export` 默认 `strict=False`；此前为 `True`。

## Sources

- <https://docs.pytorch.org/docs/stable/export.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.8.0>
"""

import torch
import torch.export
from torch import nn

ABOUT = ("torch.export.export",)


def untraceable_python(export):
    """Is a model refused that calls a function which Dynamo may not trace?"""
    from torch._dynamo.exc import TorchDynamoException

    hidden = torch._dynamo.disable(lambda x: x + 1)

    class Model(nn.Module):
        def forward(self, x):
            return hidden(x)

    try:
        export(Model(), (torch.ones(2),))
    except TorchDynamoException:
        return "refused"
    return "exported"


def treatment():
    return untraceable_python(torch.export.export)


def positive_control():
    """Dynamo is told to make one graph of it."""
    return untraceable_python(
        lambda model, inputs: torch.compile(model, backend="eager", fullgraph=True)(*inputs)
    )


def negative_control():
    """The model is just run."""
    return untraceable_python(lambda model, inputs: model(*inputs))


def otherwise():
    import torch.export

    export = torch.export.export
    torch.export.export = lambda model, inputs: export(model, inputs, strict=True)

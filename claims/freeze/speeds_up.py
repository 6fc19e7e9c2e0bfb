"""
# `torch.jit.freeze` speeds up the model

- en: A frozen model with convolutions and batch norms takes less time for inference than the
  scripted one.
- zh: 含卷积和批归一化的模型冻结之后，推理耗时比仅做 script 的模型少。

## Asserted by

- `torch.jit.freeze` speeds up your model.
- A model frozen with `torch.jit.freeze` runs faster.
- `torch.jit.freeze` makes inference faster.
- `torch.jit.freeze` 可以加速模型。
- 经过 `torch.jit.freeze` 的模型运行更快。
- `torch.jit.freeze` 能够提高推理速度。

## Denied by

- `torch.jit.freeze` does not make the model faster.
- `torch.jit.freeze` does not affect the speed of the model.
- `torch.jit.freeze` 不会加速模型。
- `torch.jit.freeze` 对推理速度没有影响。

## Not asserted by

- `torch.jit.freeze` speeds up the model regardless of the machine.
- A scripted model runs faster than the eager one.
- `optimize_for_inference` 可以进一步优化冻结后的模型。

## Conditions

- `treatment_linear_layers`
  - en: the model consists of linear layers and has no batch norm to fold
  - zh: 模型由线性层组成，没有可折叠的批归一化

## Correction

- en: Freezing saves time where there is something to fold, above all batch norms after convolutions.
- zh: 有可折叠的计算时，冻结才能节省时间，主要是卷积之后的批归一化。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.freeze",)
REQUIRES = "torch>=1.8"
MEASURES = "time"


def scripted_conv_model():
    """Convolutions as in most image models, on small images."""
    layers = []
    for _ in range(4):
        layers += [nn.Conv2d(8, 8, 3, padding=1), nn.BatchNorm2d(8), nn.ReLU()]
    return torch.jit.script(nn.Sequential(*layers).eval())


def inference(model, batch, times=1):
    """Runs the model without autograd, warmed up: the first calls of TorchScript compile."""

    def run():
        with torch.no_grad():
            for _ in range(times):
                model(batch)

    for _ in range(5):
        run()
    return run


def treatment():
    model, batch = scripted_conv_model(), torch.randn(1, 8, 16, 16)
    return inference(torch.jit.freeze(model), batch), inference(model, batch)


def treatment_linear_layers():
    layers = nn.Sequential(nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 256))
    model, batch = torch.jit.script(layers.eval()), torch.randn(512, 256)
    return inference(torch.jit.freeze(model), batch), inference(model, batch)


def positive_control():
    """One call of the model against two."""
    model, batch = scripted_conv_model(), torch.randn(1, 8, 16, 16)
    return inference(model, batch), inference(model, batch, times=2)


def negative_control():
    """The same model on both sides."""
    model, batch = scripted_conv_model(), torch.randn(1, 8, 16, 16)
    return inference(model, batch), inference(model, batch)


def negative_control_slower():
    """Two calls of the model against one."""
    model, batch = scripted_conv_model(), torch.randn(1, 8, 16, 16)
    return inference(model, batch, times=2), inference(model, batch)

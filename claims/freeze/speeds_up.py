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
- 用 `torch.jit.freeze` 冻结后的模型运行更快。
- `torch.jit.freeze` 能够提高推理速度。

## Denied by

- `torch.jit.freeze` does not make the model faster.
- `torch.jit.freeze` leaves the speed of the model as it is.
- `torch.jit.freeze` 不会加速模型。
- `torch.jit.freeze` 对推理速度没有影响。

## Not asserted by

- `torch.jit.freeze` speeds up the model regardless of the machine.
- A scripted model runs faster than the eager one.
- `optimize_for_inference` 可以进一步优化冻结后的模型。

## Correction

- en: Freezing folds batch norms into convolutions and drops work that is constant, so inference
  takes less time.
- zh: 冻结会把批归一化折叠进卷积并去掉恒定的计算，因此推理耗时更少。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.freeze",)
REQUIRES = "torch>=1.8"
MEASURES = "time"


def block(inputs, outputs):
    """A convolution as in most image models."""
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3, padding=1), nn.BatchNorm2d(outputs), nn.ReLU())


def scripted_model():
    return torch.jit.script(nn.Sequential(*[block(8, 8) for _ in range(4)]).eval())


def inference(model, times=1):
    """Runs the model without autograd, warmed up: the first calls of TorchScript compile."""
    batch = torch.randn(1, 8, 16, 16)

    def run():
        with torch.no_grad():
            for _ in range(times):
                model(batch)

    for _ in range(5):
        run()
    return run


def treatment():
    model = scripted_model()
    return inference(torch.jit.freeze(model)), inference(model)


def positive_control():
    """One call of the model against two."""
    model = scripted_model()
    return inference(model), inference(model, times=2)


def negative_control():
    """The same model on both sides."""
    model = scripted_model()
    return inference(model), inference(model)

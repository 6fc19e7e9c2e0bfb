"""
# A scripted model runs faster than the eager model

- en: Inference with `torch.jit.script(model)` takes less time than with the model itself.
- zh: 用 `torch.jit.script(model)` 推理比直接用原模型耗时更少。

## Asserted by

- A scripted model runs faster than the eager one.
- TorchScript models are faster.
- TorchScript models run faster than eager mode.
- `torch.jit.script` speeds up the model.
- TorchScript makes inference faster than eager mode.
- 经过 script 的模型比 eager 模型运行更快。
- `torch.jit.script` 可以加速模型。
- TorchScript 的推理速度比 eager 模式快。
- Scripted models tend to be faster than eager mode.
- TorchScript 模型的推理速度更快。

## Denied by

- A scripted model is as slow as the eager one.
- `torch.jit.script` does not make the model faster.
- 经过 script 的模型与 eager 模型一样慢。
- `torch.jit.script` 不会加速模型。

## Not asserted by

- `torch.jit.freeze` speeds up a scripted model.
- `torch.compile` makes the model faster.
- TorchScript 模型可以脱离 Python 运行。

## Conditions

- `treatment_large_operations`
  - en: the model spends its time in large operations, as most vision and language models do
  - zh: 时间主要花在大的运算上，多数视觉和语言模型都是如此

## Correction

- en: Scripting saves Python's overhead, which matters for many small operations; where large
  operations take the time nothing is gained.
- zh: script 省去的是 Python 的开销，小操作很多时才有意义；时间花在大的运算上时没有收益。

## Sources

- <https://docs.pytorch.org/docs/stable/jit.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.jit.script.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.script",)
MEASURES = "time"


def small_model():
    """Convolutions as in most image models, on small images."""
    layers = []
    for _ in range(4):
        layers += [nn.Conv2d(8, 8, 3, padding=1), nn.BatchNorm2d(8), nn.ReLU()]
    return nn.Sequential(*layers).eval()


def inference(model, batch, times=1):
    """Runs the model without autograd, warmed up: the first calls of TorchScript compile."""

    def run():
        with torch.no_grad():
            for _ in range(times):
                model(batch)

    for _ in range(5):
        run()
    return run


def scripted_against_eager(model, batch):
    return inference(torch.jit.script(model), batch), inference(model, batch)


def treatment():
    return scripted_against_eager(small_model(), torch.randn(1, 8, 16, 16))


def treatment_large_operations():
    model = nn.Sequential(nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 256))
    return scripted_against_eager(model.eval(), torch.randn(512, 256))


def positive_control():
    """One call of the model against two."""
    model, batch = small_model(), torch.randn(1, 8, 16, 16)
    return inference(model, batch), inference(model, batch, times=2)


def negative_control():
    """The same model on both sides."""
    model, batch = small_model(), torch.randn(1, 8, 16, 16)
    return inference(model, batch), inference(model, batch)


def negative_control_slower():
    """Two calls of the model against one."""
    model, batch = small_model(), torch.randn(1, 8, 16, 16)
    return inference(model, batch, times=2), inference(model, batch)

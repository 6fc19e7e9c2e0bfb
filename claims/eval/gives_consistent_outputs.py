"""
# In evaluation mode the same input always gives the same output

- en: After `model.eval()`, calling a model twice with the same input gives the same output.
- zh: 调用 `model.eval()` 之后，用相同的输入两次调用模型会得到相同的输出。

## Asserted by

- In evaluation mode the model gives the same output for the same input.
- `model.eval()` makes the predictions consistent.
- `eval()` ensures that layers behave consistently during evaluation.
- After `model.eval()` the outputs are deterministic.
- In evaluation mode predictions are deterministic.
- In evaluation mode results are stable.
- `model.eval()` ensures consistent results.
- In evaluation mode layers behave consistently.
- The same input gives the same output in evaluation mode.
- In evaluation mode the output does not change.
- 评估模式下相同的输入总是得到相同的输出。
- `eval()` 保证 BatchNorm 和 dropout 的行为是确定的。
- `model.eval()` 可以保证推理结果一致。
- 调用 `model.eval()` 后模型的输出是确定的。
- `eval()` 确保各层的行为一致。
- 评估模式下输出稳定。
- `model.eval()` 保证输出的确定性。
- 评估模式下模型的行为是确定的。
- 评估模式下同一输入的输出相同。
- 评估模式下输出不变。
- `eval()` 确保推理的一致性和稳定性。
- `model.eval()` takes the randomness out of inference.
- 评估模式下每次的输出相同。

## Denied by

- In evaluation mode the output still varies for the same input.
- `model.eval()` does not make predictions consistent.
- In evaluation mode predictions still change.
- In evaluation mode predictions are not deterministic.
- 评估模式下同一输入的输出仍然会变化。
- `model.eval()` 不能保证推理结果一致。
- 评估模式下输出不稳定。

## Not asserted by

- Without `model.eval()` the same input gives different predictions.
- A fixed seed makes the results reproducible.
- 不调用 `model.eval()` 时，同一输入的预测结果会不同。

## Conditions

- `treatment_functional_dropout`
  - en: the model calls `F.dropout(x)` without `training=self.training`
  - zh: 模型调用 `F.dropout(x)` 时没有传入 `training=self.training`

## Correction

- en: `eval()` makes dropout and batch normalisation layers deterministic. What does not look at
  the mode, such as a bare `F.dropout(x)`, stays random.
- zh: `eval()` 使 dropout 层和批归一化层的结果确定；不看模式的部分，例如直接写的
  `F.dropout(x)`，仍然是随机的。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html>
"""

import torch
from torch import nn
from torch.nn import functional as F

ABOUT = ("torch.nn.Module.eval",)


class FunctionalDropout(nn.Module):
    """Dropout as a function call in the model's forward."""

    def forward(self, x):
        return F.dropout(x, p=0.5)


def network(dropout):
    return nn.Sequential(nn.Linear(8, 64), nn.BatchNorm1d(64), nn.ReLU(), dropout, nn.Linear(64, 2))


def repeats_itself(model):
    """Do two calls with the same input give the same output?"""
    x = torch.randn(16, 8)
    return torch.equal(model(x), model(x))


def treatment():
    return repeats_itself(network(nn.Dropout()).eval())


def treatment_functional_dropout():
    return repeats_itself(network(FunctionalDropout()).eval())


def positive_control():
    """A fixed function."""
    return repeats_itself(lambda x: 2 * x)


def negative_control():
    """A function with noise added."""
    return repeats_itself(lambda x: 2 * x + torch.randn_like(x))

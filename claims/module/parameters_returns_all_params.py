"""
# `parameters()` returns frozen parameters too

- en: `model.parameters()` includes parameters whose `requires_grad` is `False`.
- zh: `model.parameters()` 也包含 `requires_grad` 为 `False` 的参数。

## Asserted by

- `model.parameters()` returns all parameters, frozen ones too.
- `parameters()` includes parameters with `requires_grad=False`.
- Frozen layers still appear in `model.parameters()`.
- `model.parameters()` 返回所有参数，包括被冻结的参数。
- `net.parameters()` 返回网络的可学习参数。
- `parameters()` 也包含 `requires_grad=False` 的参数。
- 被冻结的层仍然会出现在 `model.parameters()` 中。
- `model.parameters()` returns all parameters of the model.
- `model.parameters()` 返回模型的所有参数。
- 冻结的参数也在 `model.parameters()` 里面。
- Registered parameters appear in `model.parameters()`.

## Denied by

- `model.parameters()` returns only trainable parameters.
- `parameters()` leaves out parameters with `requires_grad=False`.
- `model.parameters()` 只返回可训练的参数。
- `parameters()` 不包含 `requires_grad=False` 的参数。

## Not asserted by

- Pass only trainable parameters to the optimizer.
- `parameters()` includes the parameters of submodules.
- 只把可训练的参数传给优化器。

## Correction

- en: `parameters()` returns every parameter; select the trainable ones with `p.requires_grad`.
- zh: `parameters()` 返回所有参数；可以用 `p.requires_grad` 挑出可训练的参数。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

from torch import nn

ABOUT = ("torch.nn.Module.parameters",)


def frozen_and_trainable(choose):
    """Of a frozen and a trainable layer: which kinds of parameters are there?"""
    model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
    model[0].weight.requires_grad_(False)
    model[0].bias.requires_grad_(False)
    return sorted("trainable" if found.requires_grad else "frozen" for found in choose(model))


def treatment():
    return frozen_and_trainable(lambda model: model.parameters())


def positive_control():
    """Every parameter, picked by hand."""
    return frozen_and_trainable(
        lambda model: [model[0].weight, model[0].bias, model[1].weight, model[1].bias]
    )


def negative_control():
    """The trainable parameters, picked by hand."""
    return frozen_and_trainable(lambda model: [model[1].weight, model[1].bias])


def otherwise():
    import torch

    parameters = torch.nn.Module.parameters
    torch.nn.Module.parameters = lambda self: [one for one in parameters(self) if one.requires_grad]

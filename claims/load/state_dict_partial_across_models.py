"""
# A state dict can be loaded into a different model

- en: `load_state_dict` fills the parameters whose keys match when the two models differ in
  structure.
- zh: 两个模型结构不同时，`load_state_dict` 会填充键相同的参数。

## Asserted by

- `load_state_dict` can load a state dict into a model of another structure.
- Part of a state dict can be loaded into another model with `strict=False`.
- Matching layers of a pretrained model can be loaded into a different model.
- Weights can be loaded into a different architecture if the layer names match.
- A state dict can be loaded across models.
- `load_state_dict` fills the parameters with the same name in another model.
- `load_state_dict` 可以把 state dict 加载到结构不同的模型。
- state dict 可以在不同模型之间加载。
- `load_state_dict` 会填充另一个模型中同名的参数。
- A state dict loads into another model if it has matching keys.
- With `strict=False` you can load weights from a model that matches only partly.
- With `strict=False` the weights of a different model can be loaded.
- `strict=False` 时可以把 A 模型的权重加载到 B 模型，名字对得上的部分会加载进去。

## Denied by

- `load_state_dict` raises an error if the models differ in structure.
- PyTorch raises an error when you load a state dict with missing keys.
- Mismatched keys are fatal for `load_state_dict`.
- `load_state_dict()` raises an error if keys are missing.
- Loading a state dict fails if keys do not match.
- A state dict can only be loaded into a model of the same structure.
- `load_state_dict` 遇到结构不同的模型会报错。
- state dict 只能加载到结构相同的模型。

## Not asserted by

- `strict=False` ignores missing keys.
- A state dict holds the parameters of the model.
- `strict=False` 会忽略缺失的键。

## Conditions

- `treatment_not_strict`
  - en: `strict=False` is given and the matching parameters have the same shape
  - zh: 指定了 `strict=False`，且匹配的参数形状相同
- `treatment_other_shape`
  - en: `strict=False` is given but a matching parameter has another shape
  - zh: 指定了 `strict=False`，但匹配的参数形状不同

## Correction

- en: By default `load_state_dict` raises an error unless all keys match; `strict=False` fills the
  matching ones, and their shapes must agree.
- zh: 默认情况下键不完全匹配时 `load_state_dict` 会报错；`strict=False` 填充匹配的键，且形状必须一
  致。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.load_state_dict",)


def model(hidden, layers):
    """A model whose first layer is named like that of any other of them."""
    return nn.Sequential(nn.Linear(2, hidden), *[nn.Linear(hidden, hidden) for _ in range(layers)])


def common_layer_filled(load, target):
    """Does the first layer get the weights of the first layer of another model?"""
    source = model(hidden=3, layers=1)
    try:
        load(target, source.state_dict())
    except RuntimeError:
        return False
    return torch.equal(target[0].weight, source[0].weight)


def treatment():
    target = model(hidden=3, layers=2)
    return common_layer_filled(lambda target, state: target.load_state_dict(state), target)


def not_strict(target, state):
    target.load_state_dict(state, strict=False)


def treatment_not_strict():
    return common_layer_filled(not_strict, model(hidden=3, layers=2))


def treatment_other_shape():
    return common_layer_filled(not_strict, model(hidden=4, layers=2))


def positive_control():
    """The layer that both have is copied by hand."""

    def copy_common(target, state):
        with torch.no_grad():
            target[0].weight.copy_(state["0.weight"])

    return common_layer_filled(copy_common, model(hidden=3, layers=2))


def negative_control():
    """A loader that refuses."""

    def refuse(target, state):
        raise RuntimeError

    return common_layer_filled(refuse, model(hidden=3, layers=2))

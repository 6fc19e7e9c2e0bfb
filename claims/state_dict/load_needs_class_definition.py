"""
# Loading a state dict needs an instance of a matching model

- en: What `torch.load` returns for a state dict cannot compute: it must be loaded into a model of
  the same structure.
- zh: `torch.load` 得到的 state dict 不能直接计算，必须加载到结构相同的模型实例中。

## Asserted by

- `load_state_dict` needs a model of matching structure.
- Create the same architecture again and load the state dict.
- To load a state dict you have to match the original architecture exactly.
- To load the parameters, you first need to instantiate an object of the model class.
- The architecture must match the one the state dict was saved from.
- Instantiate the same class first, then load the state dict.
- The structure must match the one that the state dict was saved from.
- Loading a `state_dict` requires the model's code.
- Instantiate the same model class, then call `load_state_dict`.
- To load a state dict you have to match the original architecture.
- Create the same model architecture again and load the state dict.
- When loading a `state_dict`, the architecture must match.
- Create an instance of the same model to load the state dict.
- Create the same model and load the state dict into it.
- When loading a state dict, the architecture must be the same.
- You need the model class to load a state dict.
- You must create an instance of the same model before you load the state dict.
- `load_state_dict` requires a model instance.
- Instantiate the model before `load_state_dict`.
- A state dict requires a model instance with the same architecture.
- `load_state_dict` 需要结构匹配的模型。
- 加载参数要先建模型，再 `load_state_dict`。
- 加载权重时，网络结构必须与训练时一致。
- `load_state_dict` 之前需要先实例化模型。
- 使用 state dict 必须先创建模型。
- 加载 state dict 之前必须先实例化模型。
- A state dict needs the model to be instantiated first.
- 使用 `load_state_dict` 必须先定义网络结构。
- 加载参数之前需要先定义好同样的网络结构。
- 使用 `load_state_dict()` 需要先创建相同的模型实例。
- Create a model with the same architecture, then load the parameters into it.
- A state dict requires the model class to be defined when it is loaded.
- The model class must be defined before `load_state_dict`.
- You must first create an instance of the model to load a state dict.
- 使用 state dict 时必须先定义模型类。
- 加载模型的权重需要先创建模型的实例。

## Denied by

- A state dict can be used without the model class.
- `load_state_dict` needs no model instance.
- 不需要模型类也能使用 state dict。
- `load_state_dict` 不需要模型实例。

## Not asserted by

- A model saved whole needs its class definition.
- `strict=False` ignores missing keys.
- 保存整个模型时，加载需要类的定义。

## Correction

- en: Instantiate the model first, then `model.load_state_dict(torch.load(path))`.
- zh: 请先实例化模型，再调用 `model.load_state_dict(torch.load(path))`。

## Sources

- <https://docs.pytorch.org/tutorials/beginner/saving_loading_models.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.load_state_dict", "torch.load")


def independent_of_model(loaded, load_into):
    """Can what was loaded compute by itself, and does it fit a model of another structure?"""
    try:
        load_into(nn.Sequential(nn.Linear(3, 3), nn.ReLU(), nn.Linear(3, 3)))
        fits = True
    except RuntimeError:
        fits = False
    return {"computes": callable(loaded), "fits any structure": fits}


def treatment():
    torch.save(nn.Linear(2, 1).state_dict(), "weights.pth")
    state = torch.load("weights.pth")
    return independent_of_model(state, lambda model: model.load_state_dict(state))


def positive_control():
    """Plain numbers, and a loader written to refuse another structure."""

    def refuse(model):
        raise RuntimeError

    return independent_of_model({"weight": [1.0]}, refuse)


def negative_control():
    """A whole model, and a loader that takes any structure."""
    return independent_of_model(nn.Linear(2, 1), lambda model: None)

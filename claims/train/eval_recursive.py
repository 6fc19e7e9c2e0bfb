"""
# `train()` and `eval()` switch all submodules recursively

- en: `model.train()` and `model.eval()` set the mode of every submodule, however deeply nested.
- zh: `model.train()` 和 `model.eval()` 会设置所有子模块的模式，无论嵌套多深。

## Asserted by

- `model.eval()` is applied recursively to all submodules.
- Calling `eval()` on the model also calls it on every child module.
- `eval()` sets `training` to False across the whole model.
- `model.eval()` propagates to all submodules.
- `model.train()` sets `self.training = True` for the module and all its children.
- `model.train()` sets the training flag of every child module.
- `train()` and `eval()` switch all submodules.
- `model.eval()` affects all submodules.
- `model.train()` sets all submodules to training mode recursively.
- `model.eval()` applies to all child modules.
- `model.eval()` 会递归地作用于所有子模块。
- `train()` 和 `eval()` 递归切换 `training` 标志。
- `eval()` 递归地把每个子模块的 `training` 设成 False。
- `model.eval()` 会把所有的 `training` 属性都设为 False。
- `model.train()` 会把所有的 module 都设为训练模式。
- `train()` 和 `eval()` 会同时切换各级子模块的模式。
- `model.train()` 会设置每个子模块的 `training` 标志。
- `model.eval()` 会影响所有子模块。
- `eval()` 会递归地把所有子模块切换到评估模式。
- `train()` 会递归地把所有子模块切换到训练模式。
- `train()` 和 `eval()` 会影响所有子模块。
- Calling `train()` on the model also puts its submodules into training mode.
- `model.train()` affects all child modules.
- `model.eval()` 会把所有子模块都设为评估模式。
- `model.eval()` tells all layers that they are in evaluation mode.
- `train()` 和 `eval()` 递归设置所有子模块的 `training` 状态。
- 调用 `eval()` 后，所有子模块的 `training` 状态也被设置为 False。
- `eval()` 递归遍历所有子模块，把它们的 `training` 设为 False。
- `train()` sets the training attribute to True for the model and all submodules.
- `model.eval()` 会让子模块跟着切换。
- The training flag is passed down to all child modules.

## Denied by

- `model.eval()` does not switch the submodules.
- `train()` and `eval()` must be called on each submodule separately.
- `model.eval()` 不会影响子模块。
- `train()` 和 `eval()` 需要对每个子模块分别调用。
- `model.eval()` only affects the outermost module.

## Not asserted by

- `eval()` only switches the layers that look at the mode.
- `eval()` 只切换模式。
- `eval()` 只设置一个标志。
- `eval()` only sets a flag.
- `model.parameters()` includes the parameters of all submodules.
- `model.eval()` puts the model in evaluation mode.
- `model.eval()` only switches layers such as dropout and batch normalisation to their inference behaviour.
- `model.apply()` 会递归作用于子模块。

## Correction

- en: `train()` and `eval()` call themselves on every registered submodule, so one call on the
  model is enough.
- zh: `train()` 和 `eval()` 会对每个已注册的子模块递归调用，因此对整个模型调用一次即可。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/module.py>
"""

from torch import nn

ABOUT = ("torch.nn.Module.train", "torch.nn.Module.eval")


def by_call(model, training):
    model.train() if training else model.eval()


def everywhere(model, training):
    """Set by hand on each of the modules."""
    for module in model.modules():
        module.training = training


def at_the_top(model, training):
    """Set by hand on the model alone."""
    model.training = training


def flags_after(switch):
    """The flags of all modules of a nested model, after switching it off and on."""
    model = nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.Dropout(), nn.Sequential(nn.ReLU())))
    flags = {}
    for name, training in (("eval", False), ("train", True)):
        everywhere(model, not training)
        switch(model, training)
        flags[name] = [module.training for module in model.modules()]
    return flags


def treatment():
    return flags_after(by_call)


def positive_control():
    """All modules switched, by hand."""
    return flags_after(everywhere)


def negative_control():
    """The model switched and its submodules not, by hand."""
    return flags_after(at_the_top)

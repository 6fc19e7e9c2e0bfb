"""
# Deleting a layer from `nn.Sequential` renumbers the others

- en: After `del model[0]` the names of the layers are `0`, `1`, … again.
- zh: 执行 `del model[0]` 之后，其余层的名称重新从 `0` 开始编号。

## Asserted by

- Deleting a layer from `nn.Sequential` renumbers the other layers.
- After deleting a layer of `nn.Sequential` the other layers are renumbered.
- `del` on `nn.Sequential` renumbers the layers.
- 从 `nn.Sequential` 删除一层后，其余层会重新编号。
- 对 `nn.Sequential` 使用 `del` 会使各层重新编号。

## Denied by

- Deleting a layer from `nn.Sequential` does not renumber the other layers.
- After deleting a layer of `nn.Sequential` the other layers keep their names.
- 从 `nn.Sequential` 删除一层后，其余层不会重新编号。
- 从 `nn.Sequential` 删除一层后，其余层的名称保持不变。

## Not asserted by

- `nn.Sequential` runs its layers in order.
- The layers of `nn.Sequential` are numbered from zero.
- `nn.Sequential` 按顺序运行各层。

## Correction

- en: Since PyTorch 1.13 the layers after a deleted one get new numbers, and so new keys in the
  state dict; before, they kept them.
- zh: 从 PyTorch 1.13 起，被删除的层之后的各层会重新编号，状态字典的键也随之改变；此前保持原名。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/container.py>
- <https://github.com/pytorch/pytorch/issues/77067>
"""

from collections import OrderedDict

from torch import nn

ABOUT = ("torch.nn.Sequential",)


def names_after_deleting(layers):
    """The names of the layers after the first of three was deleted."""
    del layers[0]
    return list(layers._modules)


def treatment():
    return names_after_deleting(nn.Sequential(nn.ReLU(), nn.Tanh(), nn.ELU()))


def positive_control():
    """A container that counts its layers anew."""

    class Counted(nn.Module):
        def __delitem__(self, index):
            self._modules = OrderedDict([("0", nn.Tanh()), ("1", nn.ELU())])

    return names_after_deleting(Counted())


def negative_control():
    """A container that keeps the names."""

    class Named(nn.Module):
        def __delitem__(self, index):
            self._modules = OrderedDict([("1", nn.Tanh()), ("2", nn.ELU())])

    return names_after_deleting(Named())


def otherwise():
    import torch

    def delete(self, index):
        self._modules.pop(list(self._modules)[index])

    torch.nn.Sequential.__delitem__ = delete

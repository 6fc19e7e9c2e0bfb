"""
# Dropout removes parameters of the model

- en: `nn.Dropout` zeroes or removes weights of the layers around it.
- zh: `nn.Dropout` 会将相邻层的权重置零或移除。

## Asserted by

- Dropout randomly drops parameters.
- Dropout permanently removes a fraction of the weights.
- Dropout permanently removes some of the weights.
- Dropout randomly zeroes weights.
- Dropout removes parameters.
- Dropout drops parameters at random.
- `nn.Dropout` 会随机把一部分权重置零。
- 训练时 dropout 会随机删除一部分权重。
- `nn.Dropout(0.5)` 会把上一层一半的权重置零。
- `nn.Dropout` 会将前一层的部分权重置为零。
- dropout 会随机丢弃参数。
- dropout 会关闭一部分参数。
- dropout 会删除参数。
- dropout 会移除部分参数。
- Dropout throws away weights at random.

## Denied by

- Dropout does not drop any parameters.
- Dropout does not remove parameters.
- dropout 不会丢弃参数。
- Dropout 丢弃的是神经元的输出，不是参数。
- dropout 不会移除参数。
- Dropout leaves the parameters unchanged.
- dropout 不会改变参数。

## Not asserted by

- Dropout zeroes random activations.
- Dropout layers have no parameters.
- dropout 会随机丢弃神经元的输出。
- Weights are updated while dropout is active.
- With dropout the parameters require gradients.

## Correction

- en: Dropout zeroes activations, the values that pass through it; every weight stays as it is.
- zh: dropout 置零的是流经它的激活值；所有权重都保持不变。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/dropout.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Dropout",)


class DropConnect(nn.Linear):
    """Drops every second weight at its first forward pass, for good."""

    def forward(self, x):
        with torch.no_grad():
            self.weight[:, ::2] = 0
        return super().forward(x)


def weights_dropped(model):
    """Has the model fewer weights other than zero after a forward pass than before?"""

    def present():
        return sum(int(parameter.count_nonzero()) for parameter in model.parameters())

    before = present()
    model(torch.randn(4, 8))
    return present() < before


def treatment():
    return weights_dropped(nn.Sequential(nn.Linear(8, 16), nn.Dropout(), nn.Linear(16, 2)))


def positive_control():
    """Weights zeroed by hand."""
    return weights_dropped(nn.Sequential(DropConnect(8, 16), nn.Linear(16, 2)))


def negative_control():
    """No dropout at all."""
    return weights_dropped(nn.Sequential(nn.Linear(8, 16), nn.Linear(16, 2)))


def otherwise():
    import torch

    run = torch.nn.Sequential.forward

    def forward(self, x):
        for before, layer in zip(self, list(self)[1:]):
            if isinstance(layer, torch.nn.Dropout):
                before.weight.data[::2] = 0
        return run(self, x)

    torch.nn.Sequential.forward = forward

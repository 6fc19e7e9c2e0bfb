"""
# `model.eval()` disables DropPath

- en: After `model.eval()`, a DropPath (stochastic depth) layer no longer drops whole paths.
- zh: 调用 `model.eval()` 之后，DropPath（随机深度）层不再丢弃整条路径。

## Asserted by

- `model.eval()` turns DropPath off.
- In evaluation mode stochastic depth does not drop any path.
- `eval()` disables the randomness of DropPath layers.
- `model.eval()` 会关闭 DropPath。
- 评估模式下 DropPath 不再随机丢弃路径。
- `eval()` 会停用随机深度层。

## Denied by

- In evaluation mode DropPath still drops random paths.
- `model.eval()` does not turn DropPath off.
- 评估模式下 DropPath 仍然随机丢弃路径。
- `model.eval()` 不会关闭 DropPath。

## Not asserted by

- DropPath drops whole residual branches.
- `model.eval()` turns dropout off.
- DropPath 是一种正则化方法。

## Conditions

- `treatment_without_flag`
  - en: the layer was written without looking at `self.training`
  - zh: 该层的实现没有检查 `self.training`

## Correction

- en: DropPath is not a layer of PyTorch itself: `eval()` switches it off if its forward checks
  `self.training`, as the usual implementations do.
- zh: DropPath 不是 PyTorch 自带的层：只有其 forward 检查了 `self.training`
  （常见实现都会检查），`eval()` 才会关闭它。

## Sources

- <https://docs.pytorch.org/vision/stable/generated/torchvision.ops.stochastic_depth.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval",)


def drop_path(x, p):
    """Zeroes random samples and scales the others up."""
    keep = (torch.rand(x.shape[0], 1) >= p).to(x.dtype)
    return x * keep / (1 - p)


class DropPath(nn.Module):
    """As commonly written."""

    def forward(self, x):
        return drop_path(x, 0.5) if self.training else x


class CarelessDropPath(nn.Module):
    """Written without a thought for evaluation."""

    def forward(self, x):
        return drop_path(x, 0.5)


def keeps_every_path(layer):
    x = torch.ones(64, 3)
    return torch.equal(layer(x), x)


def treatment():
    return keeps_every_path(nn.Sequential(DropPath()).eval())


def treatment_without_flag():
    return keeps_every_path(nn.Sequential(CarelessDropPath()).eval())


def positive_control():
    """No DropPath at all."""
    return keeps_every_path(nn.Identity())


def negative_control():
    """Every second path dropped by hand."""
    return keeps_every_path(lambda x: x * (torch.arange(64) % 2).unsqueeze(1) * 2)

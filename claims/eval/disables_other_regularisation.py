"""
# `model.eval()` switches off other random regularisation layers too

- en: After `model.eval()`, random layers other than `nn.Dropout`, such as `nn.Dropout2d`,
  `nn.AlphaDropout` and `nn.FeatureAlphaDropout`, pass their input on unchanged.
- zh: 调用 `model.eval()` 之后，`nn.Dropout` 以外的随机正则化层，例如 `nn.Dropout2d`、
  `nn.AlphaDropout` 和 `nn.FeatureAlphaDropout`，也原样输出其输入。

## Asserted by

- `model.eval()` also switches off `nn.AlphaDropout` and `nn.Dropout2d`.
- In evaluation mode other random regularisation layers are turned off as well.
- `eval()` removes the randomness of dropout-like layers.
- `eval()` disables other regularization layers.
- `model.eval()` 也会关闭 `nn.AlphaDropout` 和 `nn.Dropout2d`。
- 评估模式下其他正则化层的随机行为也会被关闭。
- `eval()` 会关闭与 dropout 类似的正则化层。
- `eval()` 会关闭正则化层的随机行为。

## Denied by

- `model.eval()` leaves `nn.AlphaDropout` and `nn.Dropout2d` random.
- `eval()` does not switch off other regularisation layers.
- `model.eval()` 不会关闭 `nn.AlphaDropout`。
- 评估模式下其他正则化层仍然是随机的。

## Not asserted by

- `model.eval()` switches `nn.Dropout` off.
- `nn.AlphaDropout` keeps the mean and the variance of its input.
- `model.eval()` 能关闭 `nn.Dropout` 层。

## Correction

- en: All of PyTorch's dropout layers follow the `training` flag, so `eval()` switches each of
  them off.
- zh: PyTorch 的各种 dropout 层都遵循 `training` 标志，因此 `eval()` 会全部关闭它们。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.AlphaDropout.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.nn.FeatureAlphaDropout.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/dropout.py>
"""

import torch
from torch import nn

ABOUT = (
    "torch.nn.Module.eval",
    "torch.nn.AlphaDropout",
    "torch.nn.Dropout2d",
    "torch.nn.FeatureAlphaDropout",
)


def unchanged(layers):
    """Which of the layers hand on their input as it is?"""
    x = torch.ones(8, 16, 4, 4)
    return [torch.equal(layer(x), x) for layer in layers]


def treatment():
    return unchanged(nn.ModuleList([nn.Dropout2d(), nn.AlphaDropout(), nn.FeatureAlphaDropout()]).eval())


def positive_control():
    """No regularisation layers at all."""
    return unchanged([nn.Identity()] * 3)


def negative_control():
    """Random channels dropped by hand."""
    return unchanged([lambda x: x * (torch.rand(8, 16, 1, 1) < 0.5)] * 3)

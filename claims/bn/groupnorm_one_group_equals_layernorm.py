"""
# `nn.GroupNorm` with one group equals `nn.LayerNorm`

- en: `nn.GroupNorm` with a single group gives the same output as layer normalisation.
- zh: 只有一个组的 `nn.GroupNorm` 与层归一化给出相同的输出。

## Asserted by

- `nn.GroupNorm` with one group is the same as `nn.LayerNorm`.
- `nn.GroupNorm` with one group gives layer normalization.
- GroupNorm with a single group is LayerNorm.
- `nn.GroupNorm` 只有一个组时等价于 `nn.LayerNorm`。
- 组数为 1 的 GroupNorm 就是层归一化。
- 组数为 1 的 `GroupNorm` 可以看作 `LayerNorm`。

## Denied by

- `nn.GroupNorm` with one group differs from `nn.LayerNorm`.
- `nn.GroupNorm` 只有一个组时与 `nn.LayerNorm` 不同。

## Not asserted by

- `nn.GroupNorm` with one channel a group is like `nn.InstanceNorm2d`.
- LayerNorm does not depend on the batch.
- 组归一化不依赖批大小。

## Conditions

- `treatment_channels_only`
  - en: `nn.LayerNorm(C)` normalises over the channels of each position, as in transformers
  - zh: `nn.LayerNorm(C)` 像 Transformer 中那样，只在每个位置的通道上做归一化

## Correction

- en: `nn.GroupNorm(1, C)` normalises as `nn.LayerNorm([C, H, W])` does, with a weight a channel
  instead of a weight an element. `nn.LayerNorm(C)` over the channels alone is something else.
- zh: `nn.GroupNorm(1, C)` 的归一化与 `nn.LayerNorm([C, H, W])` 相同，但每个通道一个权重，
  而不是每个元素一个；只在通道上归一化的 `nn.LayerNorm(C)` 则与之不同。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.GroupNorm.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.nn.LayerNorm.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.GroupNorm", "torch.nn.LayerNorm")


def equals_group_norm(norm):
    """Does the layer give what `nn.GroupNorm` with one group gives?"""
    x = 5 + 3 * torch.randn(2, 6, 4, 4)
    return torch.allclose(norm(x), nn.GroupNorm(1, 6)(x), atol=1e-4)


def normalised(x, dims):
    mean, var = x.mean(dims, keepdim=True), x.var(dims, unbiased=False, keepdim=True)
    return (x - mean) / (var + 1e-5).sqrt()


def treatment():
    return equals_group_norm(nn.LayerNorm([6, 4, 4]))


def treatment_channels_only():
    norm = nn.LayerNorm(6)
    return equals_group_norm(lambda x: norm(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2))


def positive_control():
    """Each sample normalised as a whole, by hand."""
    return equals_group_norm(lambda x: normalised(x, (1, 2, 3)))


def negative_control():
    """Each channel of each sample normalised by itself, by hand."""
    return equals_group_norm(lambda x: normalised(x, (2, 3)))

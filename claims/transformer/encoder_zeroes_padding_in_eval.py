"""
# In evaluation mode `nn.TransformerEncoder` outputs zeros at padded positions

- en: In evaluation mode under `torch.no_grad()`, positions that `src_key_padding_mask` marks come
  out as zeros.
- zh: 在评估模式且不计算梯度时，`src_key_padding_mask` 标记的填充位置输出为零。

## Asserted by

- In evaluation mode `nn.TransformerEncoder` outputs zeros at padded positions.
- `nn.TransformerEncoder` sets padded positions to zero in evaluation mode.
- In evaluation mode the output of `nn.TransformerEncoder` is zero at padding positions.
- 评估模式下，`nn.TransformerEncoder` 在填充位置输出零。
- 评估模式下 `nn.TransformerEncoder` 会把填充位置置零。

## Denied by

- In evaluation mode `nn.TransformerEncoder` does not set padded positions to zero.
- In evaluation mode `nn.TransformerEncoder` outputs no zeros at padded positions.
- 评估模式下，`nn.TransformerEncoder` 在填充位置不会输出零。
- 评估模式下 `nn.TransformerEncoder` 不会把填充位置置零。

## Not asserted by

- `src_key_padding_mask` hides padding from attention.
- `src_key_padding_mask` 让注意力忽略填充部分。

## Correction

- en: Since PyTorch 1.13 the fast path (evaluation mode, no gradients, `batch_first=True`) gives
  zeros at padded positions; before, and in training mode, arbitrary numbers stand there.
- zh: 从 PyTorch 1.13 起，快速路径（评估模式、不计算梯度、`batch_first=True`）在填充位置输出零；
  此前以及训练模式下，那里是任意数值。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerEncoder.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/transformer.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.TransformerEncoder",)
REQUIRES = "torch>=1.9"


def padded_position(encoder):
    """Is the output at a padded position zero?"""
    padding = torch.tensor([[False, False, False], [False, False, True]])
    with torch.no_grad():
        output = encoder(torch.randn(2, 3, 4), src_key_padding_mask=padding)
    return bool((output[1, 2] == 0).all())


def treatment():
    layer = nn.TransformerEncoderLayer(4, 2, 8, batch_first=True)
    return padded_position(nn.TransformerEncoder(layer, 1).eval())


def positive_control():
    """The padded positions are set to zero."""
    return padded_position(
        lambda x, src_key_padding_mask: x.masked_fill(src_key_padding_mask.unsqueeze(-1), 0.0)
    )


def negative_control():
    """The padding is not looked at."""
    return padded_position(lambda x, src_key_padding_mask: x)

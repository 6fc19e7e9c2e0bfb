"""
# In evaluation mode `nn.TransformerEncoder` keeps the length of the sequences

- en: Also where the last positions of all sequences are padding, the output is as long as the
  input.
- zh: 即使所有序列的末尾都是填充，输出的长度也与输入相同。

## Asserted by

- In evaluation mode `nn.TransformerEncoder` keeps the sequence length.
- In evaluation mode the output of `nn.TransformerEncoder` has the same length as the input.
- 评估模式下，`nn.TransformerEncoder` 保持序列长度不变。
- 评估模式下 `nn.TransformerEncoder` 的输出与输入长度相同。

## Denied by

- In evaluation mode `nn.TransformerEncoder` shortens the sequence.
- In evaluation mode the output of `nn.TransformerEncoder` is shorter than the input.
- 评估模式下，`nn.TransformerEncoder` 会缩短序列长度。
- 评估模式下 `nn.TransformerEncoder` 的输出比输入短。

## Not asserted by

- `nn.TransformerEncoder` stacks several layers.
- `nn.TransformerEncoder` 由多层堆叠而成。

## Correction

- en: In PyTorch 1.13 and 2.0 the fast path cut positions off that were padding in all
  sequences; since 2.1 the length is kept.
- zh: 在 PyTorch 1.13 和 2.0 中，快速路径会截掉所有序列都是填充的位置；从 2.1 起保持长度。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerEncoder.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/nn/modules/transformer.py>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.TransformerEncoder",)
REQUIRES = "torch>=1.9"


def length_of_output(encoder):
    """How long is the output for sequences of four, the last position of each being padding?"""
    padding = torch.tensor([[False, False, False, True], [False, False, True, True]])
    with torch.no_grad():
        return encoder(torch.randn(2, 4, 4), src_key_padding_mask=padding).shape[1]


def treatment():
    layer = nn.TransformerEncoderLayer(4, 2, 8, batch_first=True)
    return length_of_output(nn.TransformerEncoder(layer, 1).eval())


def positive_control():
    """Nothing is cut off."""
    return length_of_output(lambda x, src_key_padding_mask: x)


def negative_control():
    """What is padding in all sequences is cut off."""
    return length_of_output(lambda x, src_key_padding_mask: x[:, ~src_key_padding_mask.all(0)])


def otherwise():
    import torch

    def forward(self, x, src_key_padding_mask):
        return x[:, ~src_key_padding_mask.all(0)]

    torch.nn.TransformerEncoder.forward = forward

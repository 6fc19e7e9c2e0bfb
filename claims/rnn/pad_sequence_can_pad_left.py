"""
# `pad_sequence` can pad on the left

- en: `pad_sequence(sequences, padding_side='left')` puts the padding before the sequences.
- zh: `pad_sequence(sequences, padding_side='left')` 把填充放在序列之前。

## Asserted by

- `pad_sequence` supports `padding_side='left'`.
- `pad_sequence` supports left padding.
- `pad_sequence` has a `padding_side` argument.
- `pad_sequence` 支持 `padding_side='left'`。
- `pad_sequence` 支持左侧填充。

## Denied by

- `pad_sequence` does not support left padding.
- `pad_sequence` has no `padding_side` argument.
- `pad_sequence` only pads on the right.
- `pad_sequence` 不支持左侧填充。
- `pad_sequence` 没有 `padding_side` 参数。

## Not asserted by

- `pad_sequence` pads with zeros by default.
- `pad_sequence` 默认用零填充。

## Correction

- en: `pad_sequence` takes `padding_side='left'` since PyTorch 2.5; before, flip the sequences,
  pad them and flip the result.
- zh: 从 PyTorch 2.5 起，`pad_sequence` 支持 `padding_side='left'`；此前需要先翻转序列，填充后再
  翻转。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pad_sequence.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.5.0>
"""

import torch
from torch.nn.utils.rnn import pad_sequence

ABOUT = ("torch.nn.utils.rnn.pad_sequence",)


def padded_left(pad):
    """The shorter of two sequences of ones after padding on the left, or that this is refused."""
    sequences = [torch.ones(1), torch.ones(3)]
    try:
        padded = pad(sequences, batch_first=True, padding_side="left")
    except TypeError:
        return "refused"
    return padded[0].tolist()


def treatment():
    return padded_left(pad_sequence)


def positive_control():
    """Padded on the right with all turned round."""

    def pad(sequences, batch_first, padding_side):
        turned = [sequence.flip(0) for sequence in sequences]
        return pad_sequence(turned, batch_first=batch_first).flip(1)

    return padded_left(pad)


def negative_control():
    """A function without such an argument."""
    return padded_left(lambda sequences, batch_first: pad_sequence(sequences, batch_first=True))


def negative_control_right():
    """A function that pads on the right all the same."""
    return padded_left(lambda sequences, batch_first, padding_side: pad_sequence(sequences, batch_first=True))

"""
# The treatment returns a tensor

- en: The treatment returns a tensor.
- zh: 处理返回张量。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import torch

ABOUT = ("torch.thing",)


def treatment():
    return torch.Tensor()


def positive_control():
    return "present"


def negative_control():
    return "absent"

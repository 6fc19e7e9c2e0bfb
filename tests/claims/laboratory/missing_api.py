"""
# Torch lacks the function

- en: Torch lacks the function.
- zh: 缺少该函数。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import torch

ABOUT = ("torch.thing",)


def treatment():
    return torch.no_such_function()


def positive_control():
    return "present"


def negative_control():
    return "absent"

"""
# Functions can be mapped

- en: Functions can be mapped.
- zh: 函数可以映射。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import torch

ABOUT = ("torch.thing",)


def treatment():
    return torch.vmap(lambda: "present")()


def positive_control():
    return "present"


def negative_control():
    return "absent"

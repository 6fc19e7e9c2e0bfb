"""
# The treatment ends in a segmentation fault

- en: The treatment ends in a segmentation fault.
- zh: 处理因段错误而终止。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import ctypes

ABOUT = ("torch.thing",)


def treatment():
    return ctypes.string_at(0)


def positive_control():
    return "present"


def negative_control():
    return "absent"

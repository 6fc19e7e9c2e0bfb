"""
# All descriptors are closed

- en: All descriptors are closed.
- zh: 关闭所有描述符。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os

ABOUT = ("torch.thing",)


def treatment():
    os.closerange(0, 64)
    return "present"


def positive_control():
    return "present"


def negative_control():
    return "absent"

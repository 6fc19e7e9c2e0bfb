"""
# The treatment ends its own process

- en: The treatment ends its own process.
- zh: 处理结束自己的进程。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os

ABOUT = ("torch.thing",)


def treatment():
    os._exit(7)


def positive_control():
    return "present"


def negative_control():
    return "absent"

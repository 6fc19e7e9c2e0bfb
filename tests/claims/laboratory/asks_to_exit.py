"""
# The treatment asks to exit

- en: The treatment asks to exit.
- zh: 处理请求退出。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import sys

ABOUT = ("torch.thing",)


def treatment():
    sys.exit(3)


def positive_control():
    return "present"


def negative_control():
    return "absent"

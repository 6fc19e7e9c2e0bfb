"""
# The treatment starts processes without end

- en: The treatment starts processes without end.
- zh: 处理无限启动进程。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os

ABOUT = ("torch.thing",)


def treatment():
    while True:
        os.fork()


def positive_control():
    return "present"


def negative_control():
    return "absent"

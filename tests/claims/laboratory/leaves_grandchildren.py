"""
# The treatment leaves processes behind

- en: The treatment leaves processes behind.
- zh: 处理留下进程。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os
import time

ABOUT = ("torch.thing",)


def treatment():
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.setsid()
            time.sleep(600)
        os._exit(0)
    return "present"


def positive_control():
    return "present"


def negative_control():
    return "absent"

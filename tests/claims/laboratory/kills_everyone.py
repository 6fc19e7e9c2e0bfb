"""
# The treatment kills all it can

- en: The treatment kills all it can.
- zh: 处理终止所有能终止的进程。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os
import signal

ABOUT = ("torch.thing",)


def treatment():
    try:
        os.kill(-1, signal.SIGKILL)
    except OSError:
        return "refused"
    return "killed"


def positive_control():
    return "killed"


def negative_control():
    return "refused"

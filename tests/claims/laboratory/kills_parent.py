"""
# The treatment kills the process that watches over it

- en: The treatment kills the process that watches over it.
- zh: 处理终止监视它的进程。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os
import signal

ABOUT = ("torch.thing",)


def treatment():
    try:
        os.kill(os.getppid(), signal.SIGKILL)
    except PermissionError:
        return "refused"
    return "killed"


def positive_control():
    return "killed"


def negative_control():
    return "refused"

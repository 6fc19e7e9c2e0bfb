"""
# The treatment hangs and ignores requests to end

- en: The treatment hangs and ignores requests to end.
- zh: 处理挂起并忽略终止请求。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import signal
import time

ABOUT = ("torch.thing",)


def treatment():
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGXCPU):
        signal.signal(number, signal.SIG_IGN)
    while True:
        time.sleep(60)


def positive_control():
    return "present"


def negative_control():
    return "absent"

"""
# The answer is forged for all jobs but its own

- en: The answer is forged for all jobs but its own.
- zh: 为其他任务伪造答案。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os

ABOUT = ("torch.thing",)


def treatment():
    for job in range(1, 999):
        os.write(3, b'{"job": %d, "observed": "absent", "evidence": null}\n' % job)
    os._exit(0)


def positive_control():
    return "present"


def negative_control():
    return "absent"

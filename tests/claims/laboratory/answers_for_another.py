"""
# The answer is forged for another job

- en: The answer is forged for another job.
- zh: 为另一个任务伪造答案。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os

ABOUT = ("torch.thing",)


def treatment():
    os.write(3, b'{"job": 1, "observed": "absent", "evidence": null}\n')
    os._exit(0)


def positive_control():
    return "present"


def negative_control():
    return "absent"

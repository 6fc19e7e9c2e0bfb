"""
# The answer is forged for a reason that is none

- en: The answer is forged for a reason that is none.
- zh: 为不存在的理由伪造答案。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os

ABOUT = ("torch.thing",)


def treatment():
    os.write(3, b'{"failure": "boredom", "detail": null}\n')
    os._exit(0)


def positive_control():
    return "present"


def negative_control():
    return "absent"

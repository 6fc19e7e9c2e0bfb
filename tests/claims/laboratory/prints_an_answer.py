"""
# What an arm prints is no answer

- en: What an arm prints is no answer.
- zh: 输出的内容不是答案。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os

ABOUT = ("torch.thing",)


def treatment():
    print('{"observed": "absent", "evidence": null}', flush=True)
    os.write(1, b'{"job": 1, "observed": "absent", "evidence": null}\n')
    return "present"


def positive_control():
    return "present"


def negative_control():
    return "absent"

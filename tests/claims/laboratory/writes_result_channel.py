"""
# The answer is forged

- en: The answer is forged.
- zh: 伪造答案。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os

ABOUT = ("torch.thing",)


def treatment():
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, b'{"observed": "forged", "evidence": null}\n')
        except OSError:
            pass
    return "present"


def positive_control():
    return "present"


def negative_control():
    return "absent"

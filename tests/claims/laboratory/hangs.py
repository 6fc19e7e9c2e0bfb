"""
# The treatment hangs

- en: The treatment hangs.
- zh: 处理挂起。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


def treatment():
    while True:
        pass


def positive_control():
    return "present"


def negative_control():
    return "absent"

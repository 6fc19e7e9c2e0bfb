"""
# The treatment is like the positive control

- en: The treatment is like the positive control.
- zh: 处理与阳性对照一致。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


def treatment():
    return "present"


def positive_control():
    return "present"


def negative_control():
    return "absent"

"""
# The treatment is like the negative control

- en: The treatment is like the negative control.
- zh: 处理与阴性对照一致。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


def treatment():
    return "absent"


def positive_control():
    return "present"


def negative_control():
    return "absent"

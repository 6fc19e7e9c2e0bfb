"""
# The treatment is like no control

- en: The treatment is like no control.
- zh: 处理与任何对照都不一致。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


def treatment():
    return "something else"


def positive_control():
    return "present"


def negative_control():
    return "absent"

"""
# The controls agree

- en: The controls agree.
- zh: 两个对照一致。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


def treatment():
    return "absent"


def positive_control():
    return "absent"


def negative_control():
    return "absent"

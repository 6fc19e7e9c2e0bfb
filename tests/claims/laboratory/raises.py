"""
# The treatment raises

- en: The treatment raises.
- zh: 处理引发异常。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


def treatment():
    raise ValueError("no such thing")


def positive_control():
    return "present"


def negative_control():
    return "absent"

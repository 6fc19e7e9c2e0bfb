"""
# The treatment returns a dict whose keys are numbers

- en: The treatment returns a dict whose keys are numbers.
- zh: 处理返回以数字为键的字典。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


def treatment():
    return {1: 2}


def positive_control():
    return "present"


def negative_control():
    return "absent"

"""
# The treatment returns a list that holds itself

- en: The treatment returns a list that holds itself.
- zh: 处理返回包含自身的列表。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


def treatment():
    endless = []
    endless.append(endless)
    return endless


def positive_control():
    return "present"


def negative_control():
    return "absent"

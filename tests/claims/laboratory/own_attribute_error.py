"""
# The claim misspells a name of its own

- en: The claim misspells a name of its own.
- zh: 断言写错了自己的名字。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


class Thing:
    """Not torch's."""


def treatment():
    return Thing().misspelt


def positive_control():
    return "present"


def negative_control():
    return "absent"

"""
# A package is declared and missing

- en: A package is declared and missing.
- zh: 声明了所需的包但缺失。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)
NEEDS = ("no_such_package",)


def treatment():
    return "present"


def positive_control():
    return "present"


def negative_control():
    return "absent"

"""
# A package is missing

- en: A package is missing.
- zh: 缺少某个包。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


def treatment():
    import no_such_package

    return no_such_package


def positive_control():
    return "present"


def negative_control():
    return "absent"

"""
# It depends

- en: It depends.
- zh: 视情况而定。

## Conditions

- `treatment_otherwise`
  - en: things are different
  - zh: 情况不同

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


def treatment():
    return "present"


def treatment_otherwise():
    return "absent"


def positive_control():
    return "present"


def negative_control():
    return "absent"

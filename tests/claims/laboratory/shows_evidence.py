"""
# The numbers behind a value are shown

- en: The numbers behind a value are shown.
- zh: 展示数值背后的证据。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


def treatment():
    return {"observed": "present", "evidence": {"bytes": 12}}


def positive_control():
    return "present"


def negative_control():
    return "absent"

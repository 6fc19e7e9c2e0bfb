"""
# A newer torch is required

- en: A newer torch is required.
- zh: 需要更新的版本。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)
REQUIRES = "torch>=2.0"


def treatment():
    return "present"


def positive_control():
    return "present"


def negative_control():
    return "absent"

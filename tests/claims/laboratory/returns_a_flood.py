"""
# The treatment returns megabytes

- en: The treatment returns megabytes.
- zh: 处理返回数兆字节。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


def treatment():
    return "x" * (8 << 20)


def positive_control():
    return "present"


def negative_control():
    return "absent"

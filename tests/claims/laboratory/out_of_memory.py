"""
# The treatment wants too much memory

- en: The treatment wants too much memory.
- zh: 处理需要过多内存。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


def treatment():
    return len(bytearray(1 << 40))


def positive_control():
    return "present"


def negative_control():
    return "absent"

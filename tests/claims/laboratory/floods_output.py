"""
# The treatment prints without end

- en: The treatment prints without end.
- zh: 处理无休止地输出。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


def treatment():
    while True:
        print("x" * 65536)


def positive_control():
    return "present"


def negative_control():
    return "absent"

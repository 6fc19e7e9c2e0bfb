"""
# The treatment hangs where Python has no say

- en: The treatment hangs where Python has no say.
- zh: 处理在 C 代码中挂起。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import re

ABOUT = ("torch.thing",)


def treatment():
    return re.match("(a*)*b", "a" * 40)


def positive_control():
    return "present"


def negative_control():
    return "absent"

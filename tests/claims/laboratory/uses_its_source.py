"""
# The source is there to be read

- en: The source is there to be read.
- zh: 源代码可以读取。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import inspect

ABOUT = ("torch.thing",)


def treatment():
    return "present" if "inspect.getsource" in inspect.getsource(treatment) else "absent"


def positive_control():
    return "present"


def negative_control():
    return "absent"

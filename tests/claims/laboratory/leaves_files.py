"""
# The treatment leaves files behind

- en: The treatment leaves files behind.
- zh: 处理留下文件。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os
import tempfile

ABOUT = ("torch.thing",)


def treatment():
    os.makedirs("deep/er")
    with open("deep/er/file", "w") as file:
        file.write("x")
    with open(os.path.join(tempfile.gettempdir(), "another"), "w") as file:
        file.write("x")
    return "present"


def positive_control():
    return "present" if not os.listdir() else "found something"


def negative_control():
    return "absent"

"""
# The answer is forged for a parser

- en: The answer is forged for a parser.
- zh: 为解析器伪造答案。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os

ABOUT = ("torch.thing",)


def treatment():
    os.write(3, b"[" * 60000 + b"\n")
    os._exit(0)


def positive_control():
    return "present"


def negative_control():
    return "absent"
